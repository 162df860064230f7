package org.wandelwerk.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.TaskWindow;

/** Of those who want their accounts back only those are told to somebody who could answer as a second person. */
@House
@Import(Desks.class)
class AskedSecondPersonTest {

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityChecks checks;

    @Autowired
    private Desks desks;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Rights rights;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext sql;

    private Person admin;
    private Person second;
    private Person owner;

    @BeforeEach
    void threeAdministrators() {
        var site = new Site(port);
        admin = desks.of(site, "Ada Amt", "administrator").person();
        second = desks.of(site, "Bea Zweite", "administrator").person();
        owner = desks.of(site, "Vera Vorsitz", "administrator").person();
    }

    private void change(String statement, Object... values) {
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl().execute(statement, values)));
    }

    private void wantsBack(Person person) {
        change(
                "insert into identity.identity_checks (id, person_id, asked_at, expires_at) values"
                        + " (gen_random_uuid(), ?, now(), now() + interval '1 day')",
                person.id().value());
    }

    /** Those of whom somebody is told. */
    private List<PersonId> told(Person person) {
        return Acting.as(person.actor(), () -> checks.forMe(TaskWindow.first(10_000))).items().stream()
                .map(IdentityCheck::person)
                .toList();
    }

    @Test
    void nobodyIsAskedWhoTheyAreThemselves() {
        wantsBack(admin);

        assertThat(told(admin)).doesNotContain(admin.id());
        assertThat(told(second)).contains(admin.id());
    }

    @Test
    void whoStandsInForThePersonIsNotAsked() {
        var held = Acting.as(owner.actor(), rights::mine).held().getFirst();
        var today = LocalDate.now(clock);
        var days = new Days(today, today.plusDays(14));
        var key = UUID.randomUUID().toString().replace("-", "");
        Acting.as(owner.actor(), () -> deputies.name(held.grant().id(), admin.id(), days, key));
        wantsBack(owner);

        assertThat(told(admin)).doesNotContain(owner.id());
        assertThat(told(second)).contains(owner.id());
    }

    @Test
    void whoNamedTheMailboxIsNotAsked() {
        var mail = owner.mail().value();
        change(
                "insert into identity.links (id, person_id, kind, mail, former_mail, token_digest, made_at,"
                        + " expires_at, used_at, asked_by) values (gen_random_uuid(), ?, 'ADDRESS', ?, ?,"
                        + " md5(?) || md5(?), now(), now(), now(), ?)",
                owner.id().value(),
                mail,
                "alt-" + mail,
                mail,
                mail,
                admin.id().value());
        wantsBack(owner);

        assertThat(told(admin)).doesNotContain(owner.id());
        assertThat(told(second)).contains(owner.id());
    }
}
