package org.wandelwerk.meeting;

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

/** What happened to a meeting. */
@Component
class MeetingTrail implements TrailSource {

    private static final String TEXTS = "meeting.trail.";

    private final TrailRepository repository;

    MeetingTrail(TrailRepository repository) {
        this.repository = repository;
    }

    @Override
    public String word() {
        return "sitzungen";
    }

    @Override
    public List<String> otherWords() {
        return List.of("sitzung");
    }

    @Override
    public String draftTexts() {
        return "meeting.edit.field.";
    }

    @Override
    public List<TrailTable> tables() {
        return List.of(
                TrailTable.of("meeting.meetings", "id", TEXTS)
                        .word("kind", "portal.meeting.kind.")
                        .texts("title_de", "title_en", "held_on", "place")
                        .reference("municipality_id", "gemeinden")
                        .texts("attendees", "decided")
                        .money("volume")
                        .texts("note", "sources", "slug")
                        .origin(),
                TrailTable.of("meeting.bodies", "meeting_id", TEXTS)
                        .reference("committee_id", "gremien")
                        .hidden("position"),
                TrailTable.publications("meeting.publications", TEXTS));
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
