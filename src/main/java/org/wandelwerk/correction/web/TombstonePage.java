package org.wandelwerk.correction.web;

import org.wandelwerk.correction.Recall;
import org.wandelwerk.shell.Page;

/** Stands where a recalled thing was: since when it is gone, and why. It says nothing of what the thing was called. */
public record TombstonePage(Recall recall) implements Page {

    public String logAddress() {
        return RecallsPage.ADDRESS;
    }
}
