package org.wandelwerk.database;

import java.io.PrintStream;

/** Tells the operator of each tenth of a long work. */
final class CopyProgress {

    private static final int PARTS = 10;
    private static final long MEGABYTE = 1_000_000;

    private final PrintStream output;
    private final String work;
    private final long whole;
    private long done;
    private long toldPart;

    CopyProgress(PrintStream output, String work, long whole) {
        this.output = output;
        this.work = work;
        this.whole = Math.max(1, whole);
    }

    void add(long bytes) {
        done += bytes;
        var part = Math.min(PARTS, done * PARTS / whole);
        if (part > toldPart) {
            toldPart = part;
            output.printf("  %s: %d of %d MB%n", work, done / MEGABYTE, Math.max(done, whole) / MEGABYTE);
        }
    }
}
