package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.access.Cast;

/** A moment from which something is public no more is a recall that waits, and asks for what a recall asks for. */
class EndOfPublicationTest extends PlanningHouse {

    private String in(int hours) {
        return NewsDesk.minute(clock.instant().plus(Duration.ofHours(hours)));
    }

    /** Somebody who publishes news and may recall nothing. */
    private Desk press() {
        var role = "press-" + UUID.randomUUID().toString().replaceAll("[0-9-]", "x");
        Cast.asHouse(() -> sql.transactionResult(all -> {
            all.dsl()
                    .execute(
                            "insert into identity.roles (code, position, name_de, name_en, by_hand, scopes) values (?,"
                                    + " (select max(position) + 1 from identity.roles), 'Presse', 'Press', true,"
                                    + " '{EVERYTHING}')",
                            role);
            return all.dsl()
                    .execute(
                            "insert into identity.role_permissions (role, permission) select ?,"
                                    + " unnest('{READ_AS_OFFICE, EDIT_NEWS, PUBLISH_NEWS}'::text[])",
                            role);
        }));
        return desks.of(site, "Petra Presse", role);
    }

    private String proposed(String title) {
        var draft = desk.make(title);
        desk.writer().press(draft, "/vorschlag");
        return draft;
    }

    @Test
    void whoMayNotRecallPublishesButSetsNoEnd() {
        var press = press();
        var draft = proposed("Nachricht ohne Ende");
        var page = press.get(draft).page();
        assertThat(page.select("#bis")).isEmpty();
        var form = Form.in(page, draft + "/vorschlag").to(draft + "/veroeffentlichung");

        assertThat(press.send(form.with("bis", in(2))).status()).isEqualTo(409);
        assertThat(press.send(form).header("Location")).endsWith("?getan=veroeffentlicht");
    }

    @Test
    void whoMayNotRecallPlansNothingBehindAStandingEndAndLiftsItNot() {
        var draft = desk.takeOver("begrenzt", "Begrenzt");
        desk.save(desk.writer(), draft, "Begrenzt bekannt");
        assertThat(desk.plan(draft, "", in(5)).status()).isEqualTo(303);
        desk.save(desk.writer(), draft, "Begrenzt geändert");
        desk.writer().press(draft, "/vorschlag");
        var press = press();
        var page = press.get(draft).page();
        assertThat(page.select("input[name=was][value=ende]")).isEmpty();
        var form = Form.in(page, draft + "/vorschlag").to(draft + "/veroeffentlichung");
        var lift = form.to(draft + "/aufhebung").with("was", "ende");
        assertThat(press.send(lift).status()).isEqualTo(409);

        var after = in(7);
        var late = press.send(form.with("ab", after));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select("#ab-error").text()).contains("nicht vor dem Ende");
        assertThat(late.page().select("#ab").attr("value")).isEqualTo(after);
        assertThat(late.page().select("#message a[href=#ab]")).hasSize(1);
    }

    @Test
    void whoMayNotRecallPlansBeforeAStandingEndWhichStaysAsItIs() throws InterruptedException {
        var draft = desk.takeOver("davor", "Davor");
        desk.save(desk.writer(), draft, "Davor bekannt");
        assertThat(desk.plan(draft, "", in(5)).status()).isEqualTo(303);
        desk.save(desk.writer(), draft, "Davor geändert");
        desk.writer().press(draft, "/vorschlag");
        var press = press();
        var form = Form.in(press.get(draft).page(), draft + "/vorschlag").to(draft + "/veroeffentlichung");

        assertThat(press.send(form.with("ab", in(3))).header("Location")).endsWith("?getan=geplant");

        clock.goForward(Duration.ofHours(3).plusMinutes(2));
        Thread.sleep(1900);
        assertThat(site.get("/aktuelles/meldung-davor").page().text()).contains("Davor geändert");
        var later = desks.of(site, "Ines Innen", "office");
        assertThat(later.get(draft).page().select("aside .facts").text()).contains("Öffentlich bis");
        clock.goForward(Duration.ofHours(2));
        Thread.sleep(1900);
        assertThat(site.get("/aktuelles/meldung-davor").status()).isEqualTo(410);
    }

    @Test
    void typedMomentsOutliveWhatElseIsAgainstIt() {
        var draft = proposed("Nachricht, die sich ändert");
        var second = desk.second();
        var form = Form.in(second.get(draft).page(), draft + "/vorschlag").to(draft + "/veroeffentlichung");
        desk.save(desk.writer(), draft, "Nachricht, die sich geändert hat");

        var from = in(3);
        var until = in(5);
        var refused = second.send(form.with("ab", from).with("bis", until));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("#message").text()).contains("inzwischen geändert");
        assertThat(refused.page().select("#message a[href=#ab], #ab")).isEmpty();
        var kept = Form.in(refused.page(), draft + "/vorschlag");
        assertThat(kept.value("ab")).isEqualTo(from);
        assertThat(kept.value("bis")).isEqualTo(until);
        assertThat(Form.in(refused.page(), draft).value("ab")).isEqualTo(from);
    }

    @Test
    void whoseProofIsOldProvesAnewBeforeAnEndIsLifted() {
        var draft = desk.takeOver("abgehoben", "Abgehoben");
        desk.save(desk.writer(), draft, "Abgehoben bekannt");
        assertThat(desk.plan(draft, "", in(5)).status()).isEqualTo(303);
        var second = desk.second();
        var page = second.get(draft).page();
        assertThat(page.select("input[name=was][value=ende]")).hasSize(1);
        var lift = Form.in(page, draft + "/aufhebung");

        letTheProofAge(second, 1);
        assertThat(second.send(lift).header("Location")).contains("/anmelden/bestaetigen?weiter=");

        letTheProofAge(second, -1);
        assertThat(second.send(lift).header("Location")).endsWith("?getan=aufgehoben");
    }

    private void letTheProofAge(Desk who, int hours) {
        Cast.asHouse(() -> sql.transactionResult(all -> all.dsl()
                .execute(
                        "update identity.sign_ins set confirmed_at = confirmed_at - make_interval(hours => ?) where"
                                + " person_id = ?",
                        hours,
                        who.person().id().value())));
    }

    @Test
    void whoseProofIsOldProvesAnewBeforeAnEndIsSetAndOnlyThen() {
        var draft = proposed("Nachricht mit Ende");
        var second = desk.second();
        var form = Form.in(second.get(draft).page(), draft + "/vorschlag").to(draft + "/veroeffentlichung");
        letTheProofAge(second, 1);

        var answer = second.send(form.with("bis", in(2)));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/anmelden/bestaetigen?weiter=");
        assertThat(second.send(form.with("bis", "")).header("Location")).endsWith("?getan=veroeffentlicht");
    }

    @Test
    void typedMomentsOutliveADifference() {
        var draft = desk.takeOver("zwischendurch", "Zwischendurch");
        desk.save(desk.writer(), draft, "Zwischendurch geschrieben");
        desk.writer().press(draft, "/vorschlag");
        var second = desk.second();
        var form = Form.in(second.get(draft).page(), draft + "/vorschlag").to(draft + "/veroeffentlichung");
        desk.bring("zwischendurch", "Zwischendurch eingelesen");
        var from = in(3);
        var until = in(5);

        var difference = second.send(form.with("ab", from).with("bis", until));
        assertThat(difference.status()).isEqualTo(412);
        var saved = second.send(Form.in(difference.page(), draft));

        assertThat(saved.header("Location"))
                .contains("getan=gespeichert")
                .contains("&ab=")
                .contains("&bis=");
        var page = second.follow(saved).page();
        assertThat(Form.in(page, draft).value("bis")).isEqualTo(until);
        var wrong = second.send(Form.in(page, draft).with("f_title", ""));
        assertThat(wrong.status()).isEqualTo(422);
        var mended = second.send(Form.in(wrong.page(), draft).with("f_title", "Wieder ein Titel"));
        var proposed = second.send(Form.in(second.follow(mended).page(), draft + "/vorschlag"));
        assertThat(proposed.header("Location"))
                .contains("getan=vorgeschlagen")
                .contains("&ab=")
                .contains("&bis=");
    }
}
