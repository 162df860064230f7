package org.wandelwerk.audit.web;

import java.util.List;
import org.wandelwerk.shell.Page;
import org.wandelwerk.trail.TrailEntry;
import org.wandelwerk.trail.TrailLine;
import org.wandelwerk.trail.TrailRecord;

/**
 * One record of a pack with its line of time, as a file that needs nothing else to be read.
 *
 * @param isInside whether it tells who did what and what it said, and not only what everybody may know
 */
public record PackRecordPage(TrailRecord record, String word, List<TrailLine> lines, boolean isInside) implements Page {

    /** The rows of which more is stored than the line of time tells. */
    public List<TrailEntry> beside() {
        return lines.stream()
                .flatMap(line -> line.entries().stream())
                .filter(entry -> !entry.beside().isEmpty())
                .toList();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
