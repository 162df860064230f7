package org.wandelwerk.news;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a news item. */
@Component
class NewsTrail implements TrailSource {

    private static final String TEXTS = "news.trail.";

    private final TrailRepository repository;

    NewsTrail(TrailRepository repository) {
        this.repository = repository;
    }

    @Override
    public String word() {
        return "meldungen";
    }

    @Override
    public List<String> otherWords() {
        return List.of("meldung");
    }

    @Override
    public String draftTexts() {
        return "news.edit.field.";
    }

    @Override
    public List<TrailTable> tables() {
        return List.of(
                TrailTable.of("news.items", "id", TEXTS)
                        .texts("title_de", "title_en", "happened_on", "teaser_de", "teaser_en", "source", "slug")
                        .origin(),
                TrailTable.of("news.projects", "item_id", TEXTS)
                        .reference("project_id", "projekte")
                        .hidden("position"),
                TrailTable.of("news.meetings", "item_id", TEXTS)
                        .reference("meeting_id", "sitzungen")
                        .hidden("position"),
                TrailTable.publications("news.publications", TEXTS));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return repository.find(key);
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return repository.names(ids);
    }
}
