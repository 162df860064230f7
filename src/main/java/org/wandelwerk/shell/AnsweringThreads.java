package org.wandelwerk.shell;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Answers requests in the order in which they came, by as few threads as keep the processors busy; more are taken on
 * only while requests wait although processors are free or nothing gets done, because threads wait for something else,
 * such as a reader with a slow line.
 */
public final class AnsweringThreads implements AutoCloseable {

    private static final int MOST = 200;
    private static final int LOOKS_EVERY_MS = 100;
    private static final double BUSY = 0.9;
    private static final ThreadLocal<Duration> WAITED = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final int few;
    private final Duration patience;
    private final DoubleSupplier processors;
    private final ThreadPoolExecutor threads;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("answer-watch").factory());
    private int wanted;
    private int standingAside;
    private long done;

    /** How busy the processors are is asked as a part from 0 to 1. */
    AnsweringThreads(int few, Duration patience, DoubleSupplier processors) {
        this.few = few;
        this.wanted = few;
        this.patience = patience;
        this.processors = processors;
        var named = Thread.ofPlatform().daemon().name("answer-", 1).factory();
        this.threads = new ThreadPoolExecutor(few, few, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named);
        watch.scheduleWithFixedDelay(this::look, LOOKS_EVERY_MS, LOOKS_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    void execute(Runnable answer) {
        threads.execute(new Waiting(answer, System.nanoTime()));
    }

    /** How long the request that this thread answers waited for its turn since it came; no time for other work. */
    public static Duration waited() {
        return WAITED.get();
    }

    /** Does what waits, and lets another thread answer in the place of this one as long as it lasts. */
    public <T> T aside(Supplier<T> waiting) {
        step(1);
        try {
            return waiting.get();
        } finally {
            step(-1);
        }
    }

    private synchronized void step(int more) {
        standingAside += more;
        resize();
    }

    private synchronized void want(int size) {
        wanted = size;
        resize();
    }

    /** The most are as many as the core, so that who is too many ends after one answer, be it ever so busy. */
    private void resize() {
        var size = Math.min(MOST, wanted + standingAside);
        if (size > threads.getCorePoolSize()) {
            threads.setMaximumPoolSize(size);
            threads.setCorePoolSize(size);
        } else {
            threads.setCorePoolSize(size);
            threads.setMaximumPoolSize(size);
        }
    }

    /** How many threads there are now. */
    int size() {
        return threads.getPoolSize();
    }

    private synchronized void look() {
        var before = done;
        done = threads.getCompletedTaskCount();
        var isBusy = processors.getAsDouble() > BUSY && done > before;
        var size = wanted;
        if (!isBusy && threads.getQueue().peek() instanceof Waiting first && first.isOlderThan(patience)) {
            want(Math.min(MOST, size + few));
        } else if (size > few && threads.getActiveCount() < size - few) {
            want(size - few);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        threads.shutdown();
    }

    private record Waiting(Runnable answer, long since) implements Runnable {

        @Override
        public void run() {
            WAITED.set(Duration.ofNanos(System.nanoTime() - since));
            try {
                answer.run();
            } finally {
                WAITED.remove();
            }
        }

        boolean isOlderThan(Duration patience) {
            return System.nanoTime() - since > patience.toNanos();
        }
    }
}
