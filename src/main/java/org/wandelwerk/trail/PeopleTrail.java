package org.wandelwerk.trail;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/** The accounts of people: what was changed about them, and which roles they were given and lost. */
@Configuration(proxyBeanMethods = false)
class PeopleTrail {

    static final String WORD = "konten";

    private static final String TEXTS = "trail.person.";

    @Bean
    TrailSource trailOfPeople(Holders holders) {
        TrailRecords records =
                ids -> holders.names(ids.stream().map(PersonId::new).toList()).entrySet().stream()
                        .map(name -> new TrailRecord(name.getKey().value(), Text.german(name.getValue()), null, false))
                        .toList();
        return new TrailSource(WORD, WORD, TEXTS, tables(), true, false, Set.of(), records);
    }

    private static List<TrailTable> tables() {
        return List.of(
                TrailTable.of("identity.people", "id", TEXTS)
                        .texts("name")
                        .moments("erased_at")
                        .hidden("kind"),
                TrailTable.of("identity.accounts", "person_id", TEXTS)
                        .texts("mail", "is_demonstration", "password")
                        .word("locked_because", "access.lock.because.")
                        .moments("created_at", "locked_at"),
                links(),
                checks(),
                TrailTable.of("identity.grants", "person_id", TEXTS)
                        .word("scope_kind", "access.scope.")
                        .roles("role")
                        .scopes("scope_key")
                        .texts("valid_from", "valid_until", "reason", "end_reason", "origin")
                        .reference("granted_by", WORD)
                        .reference("ended_by", WORD)
                        .moments("granted_at", "ended_at")
                        .hidden("id", "one_time_key"),
                TrailTable.of("identity.deputies", "deputy_id", TEXTS)
                        .texts("valid_from", "valid_until", "end_reason")
                        .reference("named_by", WORD)
                        .reference("ended_by", WORD)
                        .moments("named_at", "ended_at")
                        .hidden("id", "grant_id", "one_time_key"));
    }

    private static TrailTable links() {
        return TrailTable.of("identity.links", "person_id", TEXTS)
                .word("kind", "identity.data.kind.")
                .texts("mail", "former_mail")
                .reference("asked_by", WORD)
                .reference("agreed_by", WORD)
                .moments("made_at", "expires_at", "used_at", "confirmed_at", "agreed_at", "stopped_at")
                .hidden("id", "token_digest", "stop_digest", "onwards", "letter_id");
    }

    private static TrailTable checks() {
        return TrailTable.of("identity.identity_checks", "person_id", TEXTS)
                .texts("grounds")
                .reference("checked_by", WORD)
                .reference("stopped_by", WORD)
                .moments("asked_at", "expires_at", "checked_at", "opens_at", "stopped_at", "used_at")
                .hidden("id", "stop_digests");
    }
}
