package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.news.NewsArchive;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.news.NewsItemId;

/** Published news by title and teaser. */
@Component
class NewsEntries implements CatalogSource {

    private final NewsArchive news;

    NewsEntries(NewsArchive news) {
        this.news = news;
    }

    @Override
    public CatalogKind kind() {
        return CatalogKind.NEWS;
    }

    @Override
    public String schema() {
        return "news";
    }

    @Override
    public EntryParts parts() {
        return (after, size) -> {
            var slice = news.page(after, size);
            return new Slice<>(slice.items().stream().map(NewsEntries::entry).toList(), slice.next());
        };
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return news.named(ids.stream().map(NewsItemId::new).toList()).stream()
                .map(NewsEntries::entry)
                .toList();
    }

    private static CatalogEntry entry(NewsItem item) {
        return new CatalogEntry(
                new CatalogId(CatalogKind.NEWS, item.id().value()),
                Audience.EVERYBODY,
                CatalogText.of(item.title(), item.teaser()),
                "/aktuelles/" + item.slug(),
                item.date(),
                null,
                Map.of(Facet.PERIOD, MeetingEntries.year(item.date())),
                List.of(),
                Set.of());
    }
}
