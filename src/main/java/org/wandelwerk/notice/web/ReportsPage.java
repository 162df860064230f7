package org.wandelwerk.notice.web;

import org.wandelwerk.kernel.Slice;
import org.wandelwerk.notice.StoredReport;
import org.wandelwerk.shell.Page;

/**
 * Reported barriers that wait for an answer, the oldest first.
 *
 * @param isSettled whether one was settled a moment ago
 */
public record ReportsPage(Slice<StoredReport> reports, boolean isFirst, boolean isSettled) implements Page {

    public static final String ADDRESS = "/schreibtisch/barrieren";

    public String address() {
        return ADDRESS;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
