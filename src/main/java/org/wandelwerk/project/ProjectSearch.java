package org.wandelwerk.project;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.FoldedName;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.place.MunicipalityId;

/** Finds published projects by title, summary, promoter, key and place. */
@Service
@Transactional(readOnly = true)
public class ProjectSearch {

    private final ProjectSearchRepository repository;

    ProjectSearch(ProjectSearchRepository repository) {
        this.repository = repository;
    }

    /**
     * One part of what was found, by one statement.
     *
     * @param places the municipalities that each word names
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Found<ProjectHit> find(
            SearchWords words, Map<FoldedName, Set<MunicipalityId>> places, @Nullable String after, int size) {
        return repository.find(words, places, FoundPlace.read(after), size);
    }

    /** Titles that are written much like the words. */
    public List<String> similar(SearchWords words, int limit) {
        return repository.similar(words, limit);
    }
}
