package org.wandelwerk.database;

/** Whether a commit must survive a power cut. */
public enum Durability {
    /** For real data: a commit is on the disk before it is acknowledged. */
    DURABLE("on"),
    /** For data that can be made again, such as that of tests: quick, and lost when the machine fails. */
    DISPOSABLE("off");

    private final String flushes;

    Durability(String flushes) {
        this.flushes = flushes;
    }

    String settings() {
        return "-c fsync=%1$s -c synchronous_commit=%1$s -c full_page_writes=%1$s".formatted(flushes);
    }
}
