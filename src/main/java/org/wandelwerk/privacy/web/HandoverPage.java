package org.wandelwerk.privacy.web;

import java.util.List;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.shell.Page;

/** The records of a package for the archive, as a file that needs nothing else to be read. */
public record HandoverPage(String kind, List<OfferedRecord> records) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
