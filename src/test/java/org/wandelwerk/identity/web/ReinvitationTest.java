package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;

/** An administrator invites somebody anew who never came in. */
@House
@Import(Desks.class)
class ReinvitationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private DSLContext sql;

    private Desk admin;
    private String page;

    @BeforeEach
    void somebodyWasAdmittedAndNeverCame() {
        var mail = MailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();
        var person = Acting.as(HouseActors.SYSTEM, () -> people.admit(mail, "Nora Nie"));
        admin = desks.of(new Site(port), "Ada Amt", "administrator");
        page = "/schreibtisch/rechte/personen/" + person.id().value();
    }

    private Site.Answer invite() {
        return admin.send(Form.in(admin.get(page).page(), "/einladung"));
    }

    @Test
    void theLinkIsShownOnceAndOpensTheDoor() {
        assertThat(admin.get(page).page().select("section:has(#account)").text())
                .contains("nie, oder vor mehr als 90 Tagen", "noch keiner eingerichtet", "Einladung keine");
        var made = invite();
        var link = made.page().select("code").text();
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(link).contains("/einladung/");
        assertThat(new Site(port).get(link.replaceFirst("https?://[^/]+", "")).status())
                .isEqualTo(200);

        var again = invite();
        assertThat(again.page().select("main").text()).contains("Vor einem Moment wurde schon");
        assertThat(again.page().select("code")).isEmpty();
        var shown = admin.get(page);
        assertThat(shown.page().select("section:has(#account)").text()).contains("Einladung offen");
        assertThat(shown.body()).doesNotContain(link.replaceFirst(".*/", ""));
    }

    private Site.Answer inviteHolder(String role, String origin) {
        var person = Acting.as(HouseActors.SYSTEM, () -> {
            var mail = MailAddress.of(UUID.randomUUID() + "@example.org").orElseThrow();
            var admitted = people.admit(mail, "Nils Nochnie");
            var days = new Days(LocalDate.of(2020, 1, 1), null);
            var wish = new GrantWish(admitted.id(), role, Scope.ALL, days, "for a test");
            if (origin.isEmpty()) {
                grants.begin(wish);
            } else {
                grants.follow(origin, List.of(wish));
            }
            return admitted;
        });
        page = "/schreibtisch/rechte/personen/" + person.id().value();
        return invite();
    }

    @Test
    void theLinkOfAnAccountThatHoldsASeatIsShownToNobody() {
        var answer = inviteHolder("office", "seat:" + UUID.randomUUID());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("wandelwerk recover").doesNotContain("/einladung/");
    }

    @Test
    void theLinkOfAnAccountWithARoleThatTheAdministratorGivesIsShown() {
        assertThat(inviteHolder("auditor", "").page().select("code").text()).contains("/einladung/");
    }

    /** Whoever comes in some way never needs an invitation, and its link would open the account to whoever sees it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into identity.passkeys (id, person_id, credential_id, public_key, attestation, label,"
                    + " transports, is_backup_eligible, registered_at) values (gen_random_uuid(), :id, md5(:id::text),"
                    + " ''::bytea, ''::bytea, 'Rechner', '{}', false, now())",
                "insert into identity.provider_accounts (id, issuer, subject, person_id, linked_at)"
                        + " values (gen_random_uuid(), 'https://login.example', :id::text, :id, now())",
                "with code as (insert into identity.code_generators (person_id, secret) values (:id, repeat('A', 32)))"
                        + " update identity.accounts set password = '{argon2}known' where person_id = :id"
            })
    void nobodyWhoHasAWayInIsInvitedAnewNorIsTheLinkShown(String way) {
        var before = admin.get(page).page();
        var shown = Form.in(before, "/einladung");
        var id = page.replaceFirst(".*/", "");
        sql.transaction(all -> all.dsl().execute(way.replace(":id", "'" + id + "'::uuid")));

        var answer = admin.send(shown);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).doesNotContain("/einladung/");
        assertThat(admin.get(page).page().select("form[action$=/einladung]")).isEmpty();
        var mailed = shown.to("/schreibtisch/einladungen/" + id + "/erneut");
        assertThat(admin.send(mailed).status()).isEqualTo(409);
        assertThat(sql.fetchValues("select kind from identity.links where person_id = ?::uuid", id))
                .as("nothing was made")
                .isEmpty();
        assertThat(sql.fetchValues("select language from identity.invitations where person_id = ?::uuid", id))
                .isEmpty();
    }

    @Test
    void onlyAnAdministratorInvitesAnew() {
        var office = desks.of(new Site(port), "Olga Office", "office");
        var form = Form.in(admin.get(page).page(), "/einladung");
        var own = Form.in(office.get("/schreibtisch/vertretung").page(), "/vertretung");
        assertThat(office.send(form.with("token", own.value("token"))).status()).isEqualTo(404);
        assertThat(office.get(page).page().select("form[action$=/einladung]")).isEmpty();
    }

    @Test
    void thePageIsThereInEnglish() {
        var form = Form.in(admin.get("/en" + page).page(), "/einladung");
        assertThat(admin.send(form).page().select("main").text())
                .contains("Give this link to the invited person alone.");
    }
}
