package org.wandelwerk.shell;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * Answers requests in the order in which they came, by as few threads as keep the processors busy; more are taken on
 * only while requests wait although processors are free or nothing gets done, because threads wait for something else,
 * such as a reader with a slow line.
 */
final class AnsweringThreads implements AutoCloseable {

    private static final int MOST = 200;
    private static final int LOOKS_EVERY_MS = 100;
    private static final double BUSY = 0.9;

    private final int few;
    private final Duration patience;
    private final DoubleSupplier processors;
    private final ThreadPoolExecutor threads;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("answer-watch").factory());
    private long done;

    /** How busy the processors are is asked as a part from 0 to 1. */
    AnsweringThreads(int few, Duration patience, DoubleSupplier processors) {
        this.few = few;
        this.patience = patience;
        this.processors = processors;
        var named = Thread.ofPlatform().daemon().name("answer-", 1).factory();
        this.threads = new ThreadPoolExecutor(few, MOST, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named);
        watch.scheduleWithFixedDelay(this::look, LOOKS_EVERY_MS, LOOKS_EVERY_MS, TimeUnit.MILLISECONDS);
    }

    void execute(Runnable answer) {
        threads.execute(new Waiting(answer, System.nanoTime()));
    }

    /** How many threads there are now. */
    int size() {
        return threads.getPoolSize();
    }

    private void look() {
        var before = done;
        done = threads.getCompletedTaskCount();
        var isBusy = processors.getAsDouble() > BUSY && done > before;
        var size = threads.getCorePoolSize();
        if (!isBusy && threads.getQueue().peek() instanceof Waiting first && first.isOlderThan(patience)) {
            threads.setCorePoolSize(Math.min(MOST, size + few));
        } else if (size > few && threads.getActiveCount() < size - few) {
            threads.setCorePoolSize(size - few);
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
            answer.run();
        }

        boolean isOlderThan(Duration patience) {
            return System.nanoTime() - since > patience.toNanos();
        }
    }
}
