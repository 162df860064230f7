package org.wandelwerk.trail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/** The accounts of people: what was changed about them, and which roles they were given and lost. */
@Component
class PeopleTrail implements TrailSource {

    static final String WORD = "konten";

    private static final String TEXTS = "trail.person.";

    private final People people;
    private final Holders holders;

    PeopleTrail(People people, Holders holders) {
        this.people = people;
        this.holders = holders;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String draftTexts() {
        return TEXTS;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public List<TrailTable> tables() {
        return List.of(
                TrailTable.of("identity.people", "id", TEXTS)
                        .texts("name")
                        .moments("erased_at")
                        .hidden("kind"),
                TrailTable.of("identity.accounts", "person_id", TEXTS)
                        .texts("mail", "is_demonstration", "password", "locked_because")
                        .moments("created_at", "locked_at"),
                TrailTable.of("identity.grants", "person_id", TEXTS)
                        .word("scope_kind", "access.scope.")
                        .texts("role", "scope_key", "valid_from", "valid_until", "reason", "end_reason", "origin")
                        .reference("granted_by", word())
                        .reference("ended_by", word())
                        .moments("granted_at", "ended_at")
                        .hidden("id", "one_time_key"),
                TrailTable.of("identity.deputies", "deputy_id", TEXTS)
                        .texts("valid_from", "valid_until", "end_reason")
                        .reference("named_by", word())
                        .reference("ended_by", word())
                        .moments("named_at", "ended_at")
                        .hidden("id", "grant_id", "one_time_key"));
    }

    @Override
    public Optional<TrailRecord> find(String key) {
        return RecordKey.id(key)
                .flatMap(id -> people.find(new PersonId(id)))
                .map(person -> new TrailRecord(person.id().value(), Text.german(person.name()), null, false));
    }

    @Override
    public Map<UUID, Text> names(Collection<UUID> ids) {
        return holders.names(ids.stream().map(PersonId::new).toList()).entrySet().stream()
                .collect(Collectors.toMap(name -> name.getKey().value(), name -> Text.german(name.getValue())));
    }
}
