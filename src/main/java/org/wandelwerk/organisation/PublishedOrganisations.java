package org.wandelwerk.organisation;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published organisations under all the names that they have or had. */
@Service
@Transactional(readOnly = true)
public class PublishedOrganisations {

    private final OrganisationRepository repository;

    PublishedOrganisations(OrganisationRepository repository) {
        this.repository = repository;
    }

    /** The published ones of the given organisations, by one statement; those that were found to be others are none. */
    public List<Organisation> of(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? List.of() : repository.published(ids);
    }
}
