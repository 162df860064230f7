package org.wandelwerk.news;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.SearchWords;

/** Finds published news by title and teaser. */
@Service
@Transactional(readOnly = true)
public class NewsSearch {

    private final NewsSearchRepository repository;

    NewsSearch(NewsSearchRepository repository) {
        this.repository = repository;
    }

    /**
     * One part of what was found, by one statement; of those that fit as well the newest first.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Found<NewsHit> find(SearchWords words, @Nullable String after, int size) {
        return repository.find(words, FoundPlace.read(after), size);
    }
}
