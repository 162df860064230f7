package org.wandelwerk.privacy.web;

import java.util.List;
import org.wandelwerk.privacy.OwnRecords;
import org.wandelwerk.privacy.Sighting;
import org.wandelwerk.shell.Page;

/**
 * What the house holds of its reader, and who was shown it.
 *
 * @param hasMore whether it was shown to others before, which the file tells
 */
public record OwnDataPage(OwnRecords records, List<Sighting> sightings, boolean hasMore) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
