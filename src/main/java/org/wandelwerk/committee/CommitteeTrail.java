package org.wandelwerk.committee;

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

/** What happened to a body, its seats and its speakers. */
@Component
class CommitteeTrail implements TrailSource {

    private static final String TEXTS = "committee.trail.";

    private final TrailRepository repository;

    CommitteeTrail(TrailRepository repository) {
        this.repository = repository;
    }

    @Override
    public String word() {
        return "gremien";
    }

    @Override
    public List<String> otherWords() {
        return List.of("gremium");
    }

    @Override
    public String draftTexts() {
        return "committee.seat.edit.field.";
    }

    @Override
    public List<TrailTable> tables() {
        return List.of(
                TrailTable.of("committee.committees", "id", TEXTS)
                        .word("kind", "portal.committee.kind.")
                        .texts("number", "goal_de", "goal_en", "sources", "slug")
                        .origin(),
                TrailTable.of("committee.names", "committee_id", TEXTS)
                        .texts("name_de", "name_en", "valid_from", "valid_to")
                        .hidden("position"),
                TrailTable.of("committee.committee_topics", "committee_id", TEXTS)
                        .reference("topic_id", "themen")
                        .hidden("position"),
                TrailTable.of("committee.former_slugs", "committee_id", TEXTS).texts("slug"),
                CommitteeTrailTables.seats("committee_id"),
                CommitteeTrailTables.speakers("committee_id"),
                TrailTable.publications("committee.publications", TEXTS));
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
