package org.wandelwerk.topic;

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

/** What happened to a topic. */
@Component
class TopicTrail implements TrailSource {

    private static final String TEXTS = "topic.trail.";

    private final TrailRepository repository;

    TopicTrail(TrailRepository repository) {
        this.repository = repository;
    }

    @Override
    public String word() {
        return "themen";
    }

    @Override
    public List<String> otherWords() {
        return List.of("thema");
    }

    @Override
    public String draftTexts() {
        return "topic.edit.field.";
    }

    @Override
    public List<TrailTable> tables() {
        return List.of(
                TrailTable.of("topic.topics", "id", TEXTS)
                        .texts("name_de", "name_en")
                        .reference("parent_id", word())
                        .texts("slug")
                        .origin(),
                TrailTable.publications("topic.publications", TEXTS));
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
