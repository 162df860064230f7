package org.wandelwerk.project;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Publication;

/** What readers see of a project: its row in the lists now, and each version that was ever shown. */
@Component
class PublicRecord {

    private final ListingRepository listings;
    private final VersionRepository versions;

    PublicRecord(ListingRepository listings, VersionRepository versions) {
        this.listings = listings;
        this.versions = versions;
    }

    /** @param before what was recorded until now; empty for a new project */
    void put(Optional<ProjectDossier> before, ProjectDossier dossier, Publication act) {
        listings.put(dossier);
        versions.add(
                dossier,
                before.map(known -> DossierPart.differing(known, dossier)).orElse(Set.of()),
                act);
    }
}
