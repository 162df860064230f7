package org.wandelwerk.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.trail.RecordKey;
import org.wandelwerk.trail.TrailRecord;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to the seat of an organisation in a body, and to its delegates. */
@Component
class SeatTrail implements TrailSource {

    private static final String TEXTS = "committee.trail.";

    private final CommitteeDeskRepository repository;
    private final Organisations organisations;

    SeatTrail(CommitteeDeskRepository repository, Organisations organisations) {
        this.repository = repository;
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return "sitze";
    }

    @Override
    public List<String> otherWords() {
        return List.of("sitz");
    }

    @Override
    public String draftTexts() {
        return "committee.seat.edit.field.";
    }

    @Override
    public List<TrailTable> tables() {
        return List.of(
                CommitteeTrailTables.seats("id"),
                TrailTable.of("committee.delegates", "seat_id", TEXTS)
                        .inside()
                        .reference("representative_id", "vertretungen")
                        .texts("is_substitute", "valid_from", "valid_to")
                        .hidden("id", "mail"),
                TrailTable.publications("committee.publications", TEXTS));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return RecordKey.id(key)
                .flatMap(id -> names(List.of(id)).entrySet().stream().findFirst())
                .map(name -> new TrailRecord(name.getKey(), name.getValue(), null, false));
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return named(repository.seatsOf(ids));
    }

    private Map<UUID, Text> named(List<CommitteeDeskRepository.Row> rows) {
        var holders = organisations.named(
                rows.stream().map(row -> new OrganisationId(row.holder())).toList());
        return rows.stream()
                .collect(Collectors.toMap(
                        CommitteeDeskRepository.Row::id,
                        row -> Text.german(Optional.ofNullable(holders.get(new OrganisationId(row.holder())))
                                        .map(holder -> holder.name() + ", ")
                                        .orElse("")
                                + row.body())));
    }
}
