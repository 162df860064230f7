package org.wandelwerk.privacy.web;

import java.time.Period;
import java.util.List;
import org.wandelwerk.privacy.OwnGroup;
import org.wandelwerk.privacy.OwnRecords;
import org.wandelwerk.privacy.Sighting;
import org.wandelwerk.shell.Page;

/**
 * What the house holds of its reader, and who was shown it.
 *
 * @param hasMore whether it was shown to others before, which the file tells
 * @param kept for how long that is noted
 */
public record OwnDataPage(OwnRecords records, List<Sighting> sightings, boolean hasMore, Period kept) implements Page {

    /** What the house holds something of. */
    public List<OwnGroup> held() {
        return records.groups().stream()
                .filter(group -> !group.records().isEmpty())
                .toList();
    }

    /** What it holds nothing of. */
    public List<OwnGroup> empty() {
        return records.groups().stream()
                .filter(group -> group.records().isEmpty())
                .toList();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
