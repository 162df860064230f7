package org.wandelwerk.audit.web;

import java.util.List;
import org.wandelwerk.shell.Page;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.TrailRecord;

/** One record of a pack with its line of time, as a file that needs nothing else to be read. */
public record PackRecordPage(TrailRecord record, String word, List<TrailLine> lines) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
