package org.wandelwerk.identity.web.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.MailHouse;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.Arrival;
import org.wandelwerk.identity.LinkKind;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.identity.SignInWay;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.recovery.Comebacks;
import org.wandelwerk.identity.recovery.IdentityChecks;
import org.wandelwerk.kernel.NotFound;

/** What a full proof ends, and what whoever checks can answer. */
@MailHouse
class ComebackProofTest extends ComebackHouse {

    @Autowired
    private Comebacks comebacks;

    @Autowired
    private IdentityChecks checks;

    @Test
    void whoComesBackByAFullProofEndsAllElse() {
        var thief = desks.of(site, person);
        ask();
        check(admin);
        var came = signIns.find(new SecretToken(visitor.session())).orElseThrow();
        var proved = new Arrival(person, SignInWay.PASSWORD, null, true);

        var back = signIns.begin(proved, SignInStage.WHOLE, "test", came);

        assertThat(thief.get("/schreibtisch").status()).isEqualTo(303);
        assertThat(new Desk(site, person, back).get("/schreibtisch").status()).isEqualTo(200);
        people.letTheWaitPass(person.id());
        assertThat(come(visitor, LinkKind.RECOVERY).header("Location")).isEqualTo(RETURN);
    }

    @Test
    void whoComesBackByACodeEndsAllElse() {
        var thief = desks.of(site, person);
        ask();

        visitor.fill(RETURN, RETURN + "/code", "code", people.code(0));

        assertThat(thief.get("/schreibtisch").status()).isEqualTo(303);
        assertThat(admin.get(page).page().text()).contains("bittet nicht darum");
    }

    @Test
    void whereSomebodyWantedToGoIsNotForgottenByAskingForACheck() {
        var waiting = RETURN + "?weiter=%2Fschreibtisch%2Faufgaben%2Fmeine";

        var asked = visitor.fill(waiting, RETURN + "/bitte");

        assertThat(asked.header("Location")).isEqualTo(waiting);
        assertThat(visitor.get(waiting).page().select("input[name=weiter]").eachAttr("value"))
                .containsOnly("/schreibtisch/aufgaben/meine");
        assertThat(visitor.fill(waiting, RETURN + "/code", "code", people.code(0))
                        .header("Location"))
                .isEqualTo(ACCOUNT);
    }

    @Test
    void whoProvesAllNeedsNoCheckAnyMore() {
        ask();
        check(admin);

        desks.of(site, person);

        assertThat(admin.get(page).page().text()).contains("bittet nicht darum");
        people.letTheWaitPass(person.id());
        assertThat(come(visitor, LinkKind.RECOVERY).header("Location")).isEqualTo(RETURN);
    }

    @Test
    void whoComesFromAProviderAloneProvesMoreAsWell() {
        person = people.somebody();
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "insert into identity.provider_accounts (id, person_id, issuer, subject, linked_at) values (?,"
                                + " ?, 'https://login.example', ?, now())",
                        UUID.randomUUID(),
                        person.id().value(),
                        person.id().value().toString())));

        assertThat(come(visitor, LinkKind.RECOVERY).header("Location")).isEqualTo(RETURN);
    }

    @Test
    void anotherAnswerIsAMistakeAndStopsNothing() {
        ask();
        var form = Form.in(admin.get(page).page(), "/rueckkehr").with("grund", "bekannt");

        var answer = admin.send(form.with("antwort", "vielleicht"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#antwort-error").text()).contains("geprüft oder aufhalten");
        assertThat(answer.page().select("textarea").text()).isEqualTo("bekannt");
        assertThat(check(admin).status()).isEqualTo(303);
    }

    @Test
    void whoDoesNotOperateTheHouseIsNotAskedAndStopsNothing() {
        ask();
        var office = desks.of(site, "Olga Office", "office");
        var check = checks.of(person.id()).orElseThrow().id();

        assertThat(office.get("/schreibtisch").page().select("main a").eachAttr("href"))
                .doesNotContain(page);
        assertThatThrownBy(() -> Cast.as(office.person().actor(), () -> comebacks.stop(person.id(), check)))
                .isInstanceOf(NotFound.class);
        assertThat(checks.of(person.id())).isPresent();
    }

    @Test
    void afterAStopADayPassesAndWhoChecksSeesIt() {
        ask();
        admin.send(Form.in(admin.get(page).page(), "/rueckkehr").with("antwort", "nein"));
        var holder = "/schreibtisch/rechte/personen/" + person.id().value();
        assertThat(admin.get(holder).page().select("a[href='" + page + "']")).hasSize(1);

        assertThat(visitor.get(RETURN).page().text()).contains("wurde aufgehalten");
        assertThat(visitor.get("/en" + RETURN).page().text()).contains("was stopped");
        var token = new SecretToken(visitor.session()).formToken();
        assertThat(visitor.post(RETURN + "/bitte", Map.of("token", token)).status())
                .isEqualTo(303);
        assertThat(admin.get(page).page().text()).contains("bittet nicht darum", "Früher aufgehalten", "von Ada Amt");

        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "update identity.identity_checks set stopped_at = stopped_at - interval '25 hours' where"
                                + " person_id = ?",
                        person.id().value())));
        ask();
        assertThat(admin.get(page).page().text()).contains("Früher aufgehalten", "Noch hat niemand geprüft");
    }
}
