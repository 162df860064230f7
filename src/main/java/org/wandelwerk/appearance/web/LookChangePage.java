package org.wandelwerk.appearance.web;

import org.wandelwerk.appearance.LookChange;
import org.wandelwerk.shell.Page;

/** What somebody changed a part of the look to, in full. */
public record LookChangePage(LookChange change) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
