package org.wandelwerk.identity.web.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.web.Visitor;
import org.wandelwerk.kernel.Acting;

/** A link by mail alone opens no account that was set up: a second proof does, or a second person and a wait. */
@MailHouse
class ComebackTest extends ComebackHouse {

    @Test
    void theLinkAloneOpensNothingAndSetsNothingUp() {
        assertThat(visitor.get("/schreibtisch").header("Location")).startsWith(RETURN);
        assertThat(visitor.get(ACCOUNT).header("Location")).startsWith(RETURN);
        var form = visitor.get(RETURN);
        assertThat(form.page().select("form[action$=/code]")).hasSize(1);
        var token = form.page().select("input[name=token]").attr("value");

        var answer = visitor.post(ACCOUNT + "/passwort", Map.of("token", token, "password", OTHER));

        assertThat(answer.header("Location")).startsWith(RETURN);
        assertThat(enter(new Visitor(port), OTHER).status()).isEqualTo(422);
        assertThat(enter(new Visitor(port), PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void whereSomebodyWantedToGoIsNotForgottenOnTheWayBack() {
        setUp(person);
        var waiting = "?weiter=%2Fschreibtisch%2Fbearbeiten%3Fa%3D1";
        assertThat(visitor.get("/schreibtisch/bearbeiten?a=1").header("Location"))
                .isEqualTo(RETURN + waiting);
        var shown = visitor.get(RETURN + waiting).page();
        var byPasskey = shown.select("#by-passkey ~ p a").attr("href");
        assertThat(byPasskey).isEqualTo("/anmelden" + waiting);
        assertThat(visitor.get(byPasskey).page().select("[data-passkey-enter]").attr("data-onwards"))
                .isEqualTo("/schreibtisch/bearbeiten?a=1");
        assertThat(shown.select("#by-code ~ p a").attr("href")).isEqualTo(RETURN + waiting + "&ersatz=ja");

        var wrong = visitor.fill(RETURN + waiting, RETURN + "/code", "code", "000000");
        assertThat(wrong.page().select("#by-passkey ~ p a").attr("href")).isEqualTo("/anmelden" + waiting);
        assertThat(visitor.get(RETURN + "?weiter=https://example.org/schreibtisch")
                        .page()
                        .select("#by-passkey ~ p a")
                        .attr("href"))
                .isEqualTo("/anmelden");
    }

    @Test
    void whoForgotThePasswordProvesACodeAndSetsUpAnother() {
        var wrong = visitor.fill(RETURN, RETURN + "/code", "code", "000000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[role=alert]").text()).isNotEmpty();

        var before = visitor.session();
        assertThat(visitor.fill(RETURN, RETURN + "/code", "code", people.code(0))
                        .header("Location"))
                .isEqualTo(ACCOUNT);
        assertThat(visitor.session()).isNotEqualTo(before);
        visitor.fill(ACCOUNT, ACCOUNT + "/passwort", "password", OTHER);

        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(200);
        assertThat(enter(new Visitor(port), PASSWORD).status()).isEqualTo(422);
        assertThat(enter(new Visitor(port), OTHER).status()).isEqualTo(303);
    }

    @Test
    void whoHasLostEverythingIsCheckedByASecondPersonAndWaits() throws Exception {
        ask();
        visitor.post(RETURN + "/bitte", Map.of("token", visitor.token(RETURN)));
        assertThat(sql.fetchCount(sql.selectOne()
                        .from("identity.identity_checks")
                        .where("person_id = ?", person.id().value())))
                .isEqualTo(1);
        assertThat(visitor.get(RETURN).page().text()).contains("Noch hat niemand geprüft");
        assertThat(admin.get("/schreibtisch").page().select("main a").eachAttr("href"))
                .contains(page);
        var checked = check(admin);
        assertThat(checked.status()).isEqualTo(303);
        assertThat(admin.follow(checked).page().text())
                .contains("Die Prüfung ist vermerkt", "Ada Amt", "seit Jahren bekannt");
        post.bringLinks();
        assertThat(TestMails.words(person.mail().value()))
                .contains("halten Sie es mit diesem Link sofort auf", "Passkeys von bisher nicht mehr");
        setUp(person);

        assertThat(come(visitor, LinkKind.RECOVERY).header("Location")).isEqualTo(RETURN);
        assertThat(visitor.get("/en" + RETURN).page().text()).contains("The administration has checked who it is");
        people.letTheWaitPass(person.id());
        assertThat(come(visitor, LinkKind.RECOVERY).header("Location")).isEqualTo(ACCOUNT);
        assertThat(visitor.get(ACCOUNT).status()).isEqualTo(200);
        setUpAnew();

        assertThat(come(new Visitor(port), LinkKind.RECOVERY).header("Location"))
                .isEqualTo(RETURN);
        var trail = desks.of(site, "Rita Revision", "auditor")
                .get("/schreibtisch/verlauf/konten/" + person.id().value())
                .page()
                .text();
        assertThat(trail).contains("Geprüft von", "Ada Amt", "seit Jahren bekannt");
    }

    private void theFormerWaysInOpenNothing() {
        assertThat(enter(new Visitor(port), PASSWORD).status()).isEqualTo(422);
        for (var ways : List.of("passkeys", "code_generators")) {
            assertThat(sql.fetchCount(sql.selectOne()
                            .from("identity." + ways)
                            .where("person_id = ?", person.id().value())))
                    .isZero();
        }
    }

    private void setUpAnew() {
        theFormerWaysInOpenNothing();
        visitor.fill(ACCOUNT, ACCOUNT + "/passwort", "password", OTHER);
        var secret = visitor.get(ACCOUNT).page().select(".account__secret").text();
        visitor.fill(ACCOUNT, ACCOUNT + "/code", "code", people.code(secret.replace(" ", ""), 0));
        assertThat(visitor.get("/schreibtisch").status()).isEqualTo(200);
        assertThat(enter(new Visitor(port), OTHER).status()).isEqualTo(303);
    }

    @Test
    void nobodyChecksWhoTheyAreThemselves() {
        person = admin.person();
        page = "/schreibtisch/rechte/personen/" + person.id().value() + "/rueckkehr";
        setUp(admin.person());
        come(visitor, LinkKind.RECOVERY);
        ask();

        assertThat(admin.get(page).page().select("textarea")).isEmpty();
        assertThat(admin.get(page).page().text()).contains("nicht die Person selbst");
        assertThat(forced(admin).status()).isEqualTo(409);
    }

    /** Somebody whose way in the tests do not use. */
    private void setUp(Person owner) {
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "insert into identity.passkeys (id, person_id, credential_id, public_key, attestation, label,"
                                + " transports, is_backup_eligible, registered_at) values (?, ?, ?, ''::bytea,"
                                + " ''::bytea, 'Diensthandy', '{}', false, now())",
                        UUID.randomUUID(),
                        owner.id().value(),
                        UUID.randomUUID().toString())));
    }

    /** An answer by a form that the page does not offer. */
    private Answer forced(Desk desk) {
        return desk.send(Form.in(desk.get(page).page(), "/rueckkehr")
                .with("antwort", "ja")
                .with("grund", "kenne ich"));
    }

    @Test
    void whoNamedTheMailboxIsNoSecondPersonAndTheFormerOneIsTold() throws Exception {
        var former = UUID.randomUUID() + "@alt.example";
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "insert into identity.links (id, person_id, kind, mail, former_mail, token_digest, made_at,"
                                + " expires_at, used_at, asked_by) values (?, ?, 'ADDRESS', ?, ?, md5(?) || md5(?),"
                                + " now(), now(), now(), ?)",
                        UUID.randomUUID(),
                        person.id().value(),
                        person.mail().value(),
                        former,
                        former,
                        former,
                        admin.person().id().value())));
        ask();

        assertThat(forced(admin).status()).isEqualTo(409);
        assertThat(check(desks.of(site, "Bea Zweite", "administrator")).status())
                .isEqualTo(303);
        post.bringLinks();
        var stop = STOP.matcher(TestMails.words(former));
        assertThat(stop.find()).isTrue();
        assertThat(new Visitor(port).fill(stop.group(), stop.group()).status()).isEqualTo(200);
        people.letTheWaitPass(person.id());
        assertThat(come(visitor, LinkKind.RECOVERY).header("Location")).isEqualTo(RETURN);
    }

    @Test
    void whoStandsInForThePersonIsNoSecondPerson() {
        person = desks.of(site, "Vera Vorsitz", "administrator").person();
        page = "/schreibtisch/rechte/personen/" + person.id().value() + "/rueckkehr";
        setUp(person);
        var today = LocalDate.now(clock);
        Acting.as(person.actor(), () -> {
            var grant = grants.of(List.of(person.id()))
                    .getOrDefault(person.id(), List.of())
                    .getFirst()
                    .grant()
                    .id();
            var key = UUID.randomUUID().toString().replace("-", "");
            return deputies.name(grant, admin.person().id(), new Days(today, today.plusDays(14)), key);
        });
        come(visitor, LinkKind.RECOVERY);
        ask();

        assertThat(forced(admin).status()).isEqualTo(409);
    }

    @Test
    void theOwnerStopsItByTheMail() throws Exception {
        ask();
        check(admin);
        post.bringLinks();
        var stop = STOP.matcher(TestMails.words(person.mail().value()));
        assertThat(stop.find()).isTrue();
        assertThat(site.get(stop.group()).status()).isEqualTo(200);

        assertThat(new Visitor(port).fill(stop.group(), stop.group()).page().text())
                .contains("Die Rückkehr ist aufgehalten");

        assertThat(site.get("/en" + stop.group()).page().select("h1").text())
                .isEqualTo("There is nothing left to stop");
        people.letTheWaitPass(person.id());
        assertThat(come(visitor, LinkKind.RECOVERY).header("Location")).isEqualTo(RETURN);
    }

    @Test
    void theOwnerWhoIsSignedInStopsIt() {
        var owner = desks.of(site, person);
        ask();
        check(admin);
        assertThat(owner.get("/schreibtisch").page().select("main a").eachAttr("href"))
                .contains(RETURN);

        var stopped = owner.send(Form.in(owner.get(RETURN).page(), "/aufhalten"));

        assertThat(owner.follow(stopped).page().text())
                .contains("Die Rückkehr ist aufgehalten", "Niemand bittet darum");
        people.letTheWaitPass(person.id());
        assertThat(come(visitor, LinkKind.RECOVERY).header("Location")).isEqualTo(RETURN);
    }

    @Test
    void theReasonIsNeededAndWhatWasTypedStays() {
        ask();
        var form = Form.in(admin.get(page).page(), "/rueckkehr").with("antwort", "ja");
        assertThat(admin.send(form.with("grund", "  ")).status()).isEqualTo(422);

        var answer = admin.send(form.with("grund", "bekannt ".repeat(200)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea").text()).startsWith("bekannt bekannt");
        assertThat(answer.page().select("#grund-error").text()).contains("zu lang");
    }

    @Test
    void whoMayCheckMayStopAndAFormOfYesterdayAnswersNothing() {
        ask();
        var form = Form.in(admin.get(page).page(), "/rueckkehr");
        assertThat(admin.send(form.with("antwort", "nein")).status()).isEqualTo(303);

        assertThat(admin.send(form.with("antwort", "ja").with("grund", "doch")).status())
                .isEqualTo(409);
        assertThat(admin.get(page).page().text()).contains("bittet nicht darum");
    }

    @Test
    void theLinkOfTheOperatorSetsUpAtOnce() {
        assertThat(come(new Visitor(port), LinkKind.OPERATOR).header("Location"))
                .isEqualTo(ACCOUNT);
    }
}
