package org.wandelwerk.monitor;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Memory, threads and age of the process. */
@Component
class MachineGauges implements Gauges {

    private static final double MILLIS = 1000;

    @Override
    public List<Gauge> now() {
        var memory = ManagementFactory.getMemoryMXBean();
        var threads = ManagementFactory.getThreadMXBean();
        var process = ManagementFactory.getRuntimeMXBean();
        return List.of(
                new Gauge(
                        "jvm_memory_heap_used_bytes",
                        "Heap in use.",
                        memory.getHeapMemoryUsage().getUsed()),
                new Gauge(
                        "jvm_memory_heap_max_bytes",
                        "Heap that may be used at most.",
                        memory.getHeapMemoryUsage().getMax()),
                new Gauge(
                        "jvm_memory_other_used_bytes",
                        "Memory in use besides the heap.",
                        memory.getNonHeapMemoryUsage().getUsed()),
                new Gauge("jvm_threads", "Threads of the platform.", threads.getThreadCount()),
                new Gauge("process_uptime_seconds", "Time since the start.", process.getUptime() / MILLIS));
    }
}
