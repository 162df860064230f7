package org.wandelwerk.correction.web;

import org.wandelwerk.correction.RecallEntry;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.shell.Page;

/** One part of the public log of recalls. */
public record RecallsPage(Slice<RecallEntry> slice, boolean isFirst) implements Page {

    static final String ADDRESS = "/berichtigungen";

    /** How many one part of the log shows. */
    static final int SIZE = 30;

    public String address() {
        return ADDRESS;
    }

    public String nextAddress() {
        return ADDRESS + "?nach=" + slice.next();
    }
}
