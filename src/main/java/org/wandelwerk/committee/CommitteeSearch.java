package org.wandelwerk.committee;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.SearchWords;

/** Finds published committees by every name they have or had, workshops by their number too. */
@Service
@Transactional(readOnly = true)
public class CommitteeSearch {

    private final CommitteeSearchRepository repository;

    CommitteeSearch(CommitteeSearchRepository repository) {
        this.repository = repository;
    }

    /**
     * One part of what was found, by one statement.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Found<CommitteeHit> find(SearchWords words, @Nullable String after, int size) {
        return repository.find(words, FoundPlace.read(after), size);
    }
}
