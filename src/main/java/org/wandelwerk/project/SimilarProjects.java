package org.wandelwerk.project;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.place.MunicipalityId;

/** Finds published projects that may be the same as, or next to, what somebody writes about. */
@Service
@Transactional(readOnly = true)
public class SimilarProjects {

    private final SimilarRepository repository;

    SimilarProjects(SimilarRepository repository) {
        this.repository = repository;
    }

    /**
     * Those whose titles are written most like the given one, and before others those in the same municipalities.
     *
     * @param title as somebody types it, perhaps half of it
     */
    public List<SimilarProject> to(String title, Collection<MunicipalityId> places, int most) {
        var words = SearchWords.of(title);
        return words.isEmpty() ? List.of() : repository.like(words, places, most);
    }
}
