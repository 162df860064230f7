package org.wandelwerk.news;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;

/** All published news in one list, the newest first and those without a date last. */
@Service
@Transactional(readOnly = true)
public class NewsArchive {

    private final NewsRepository repository;

    NewsArchive(NewsRepository repository) {
        this.repository = repository;
    }

    /**
     * One part of the list.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound when the cursor belongs to no such list
     */
    public Slice<NewsItem> page(@Nullable String after, int size) {
        var start = after == null
                ? null
                : NewsPosition.read(after).orElseThrow(() -> new NotFound("a place in the list of news"));
        return Slice.of(
                repository.list(start, size + 1),
                size,
                item -> NewsPosition.of(item).cursor());
    }

    /** The published ones of the given items. */
    public List<NewsItem> named(Collection<NewsItemId> ids) {
        return ids.isEmpty() ? List.of() : repository.published(ids);
    }

    public int count() {
        return repository.count();
    }

    public NewsNeighbours neighbours(NewsItem item) {
        var place = NewsPosition.of(item);
        return new NewsNeighbours(
                repository.before(place).orElse(null),
                repository.list(place, 1).stream().findFirst().orElse(null));
    }
}
