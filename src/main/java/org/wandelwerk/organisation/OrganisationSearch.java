package org.wandelwerk.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.SearchWords;

/** Finds published organisations by every name they have or had. */
@Service
@Transactional(readOnly = true)
public class OrganisationSearch {

    private final OrganisationSearchRepository repository;

    OrganisationSearch(OrganisationSearchRepository repository) {
        this.repository = repository;
    }

    /**
     * One part of what was found, by one statement.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Found<OrganisationHit> find(SearchWords words, @Nullable String after, int size) {
        return repository.find(words, FoundPlace.read(after), size);
    }

    /** Names that are written much like the words. */
    public List<String> similar(SearchWords words, int limit) {
        return repository.similar(words, limit);
    }
}
