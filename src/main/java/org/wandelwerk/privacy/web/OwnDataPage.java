package org.wandelwerk.privacy.web;

import java.util.List;
import org.wandelwerk.privacy.OwnRecords;
import org.wandelwerk.privacy.Sighting;
import org.wandelwerk.shell.Page;

/** What the house holds of its reader, and who was shown it. */
public record OwnDataPage(OwnRecords records, List<Sighting> sightings) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
