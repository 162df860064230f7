package org.wandelwerk.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.trail.RecordKey;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to the office of a speaker. */
@Component
class SpeakerTrail implements TrailSource {

    private static final String TEXTS = "committee.trail.";

    private final CommitteeDeskRepository repository;
    private final Representatives representatives;

    SpeakerTrail(CommitteeDeskRepository repository, Representatives representatives) {
        this.repository = repository;
        this.representatives = representatives;
    }

    @Override
    public String word() {
        return "sprecher";
    }

    @Override
    public List<String> otherWords() {
        return List.of("sprecherin");
    }

    @Override
    public String draftTexts() {
        return "committee.speaker.edit.field.";
    }

    @Override
    public List<TrailTable> tables() {
        return List.of(CommitteeTrailTables.speakers("id"), TrailTable.publications("committee.publications", TEXTS));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return RecordKey.id(key)
                .flatMap(id -> names(List.of(id)).entrySet().stream().findFirst())
                .map(name -> new TrailRecord(name.getKey(), name.getValue(), null, false));
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return named(repository.speakersOf(ids));
    }

    private Map<UUID, Text> named(List<CommitteeDeskRepository.Row> rows) {
        var holders = representatives.named(
                rows.stream().map(row -> new RepresentativeId(row.holder())).toList());
        return rows.stream()
                .collect(Collectors.toMap(
                        CommitteeDeskRepository.Row::id,
                        row -> Text.german(Optional.ofNullable(holders.get(new RepresentativeId(row.holder())))
                                        .map(holder -> holder.name() + ", ")
                                        .orElse("")
                                + row.body())));
    }
}
