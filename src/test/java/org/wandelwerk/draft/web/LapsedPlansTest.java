package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Locks;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;

/** What is set for a moment and cannot be done then is given up and said so, and keeps nothing else waiting. */
class LapsedPlansTest extends PlanningHouse {

    @Autowired
    private Recalls recalls;

    @Autowired
    private Locks locks;

    private String in(int hours) {
        return NewsDesk.minute(clock.instant().plus(Duration.ofHours(hours)));
    }

    private void plan(String draft, String from, String until) {
        assertThat(desk.plan(draft, from, until).header("Location")).endsWith("?getan=geplant");
    }

    private void pass(int hours) throws InterruptedException {
        clock.goForward(Duration.ofHours(hours).plusMinutes(2));
        Thread.sleep(1900);
    }

    private Desk fresh() {
        return desks.of(site, "Ines Innen", "office");
    }

    private String told(String address) {
        return fresh().get(address).page().select("main").text();
    }

    private String news() {
        return site.get("/aktuelles").page().select("main").text();
    }

    private static UUID record(String draft) {
        return UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
    }

    private String state(String draft) {
        return String.valueOf(sql.fetchValue(
                "select state || coalesce(' ' || lapse, '') from draft.plans where record_id = ? order by planned_at"
                        + " desc limit 1",
                record(draft)));
    }

    @Test
    void whatIsOverBeforeItBeginsIsNeverPublished() throws InterruptedException {
        var draft = desk.make("Verspätete Nachricht");
        plan(draft, in(1), in(2));
        pass(3);
        assertThat(news()).doesNotContain("Verspätete Nachricht");
        assertThat(state(draft)).isEqualTo("DROPPED LATE");
        assertThat(told(draft)).contains("ist verfallen", "Sein Ende war vorbei");
        assertThat(sql.fetchValue(
                        "select string_agg(subject_de || ' ' || words_de || ' ' || words_en, '') from"
                                + " notification.notices where kind = 'plan-lapsed' and person_id = ?",
                        desk.second().person().id().value()))
                .asString()
                .contains("Nicht veröffentlicht: Verspätete Nachricht", "Sein Ende war vorbei", "Its end was over");
        assertThat(told(draft + "/verlauf")).contains("Zeitpunkt der Veröffentlichung verfallen", "Wandelwerk");
    }

    @Test
    void whatIsRefusedAndWhatFailsKeepNothingWaiting() throws InterruptedException {
        var refused = desk.make("Abgelehnte Nachricht");
        var failing = desk.make("Misslungene Nachricht");
        var other = desk.make("Gelungene Nachricht");
        plan(refused, in(1), "");
        plan(failing, in(1), "");
        plan(other, in(2), "");
        transaction.executeWithoutResult(_ -> {
            sql.execute("update draft.plans set kind = 'nichts' where record_id = ?", record(refused));
            sql.execute(
                    "insert into draft.acts select gen_random_uuid(), kind, record_id, 'PROPOSED', false, planned_by,"
                            + " 'x', planned_at, 'plan ' || id from draft.plans where record_id = ?",
                    record(failing));
        });
        pass(2);
        assertThat(news()).contains("Gelungene Nachricht").doesNotContain("Abgelehnte", "Misslungene");
        assertThat(state(refused)).isEqualTo("DROPPED REFUSED");
        assertThat(state(failing)).isEqualTo("WAITING");

        transaction.executeWithoutResult(
                _ -> sql.execute("update draft.acts set one_time_key = id::text where record_id = ?", record(failing)));
        pass(0);
        assertThat(news()).contains("Misslungene Nachricht");
    }

    @Test
    void itWaitsForWhoeverIsAtTheRecord() throws InterruptedException {
        var draft = desk.make("Geduldige Nachricht");
        plan(draft, in(1), "");
        var record = record(draft);
        transaction.executeWithoutResult(_ -> {
            sql.execute("select pg_advisory_xact_lock(?, ?)", (int) (record.getMostSignificantBits() >>> 32), (int)
                    record.getLeastSignificantBits());
            clock.goForward(Duration.ofHours(1).plusMinutes(2));
            sql.execute("select pg_sleep(2)");
            assertThat(state(draft)).isEqualTo("WAITING");
        });
        pass(0);
        assertThat(news()).contains("Geduldige Nachricht");
    }

    @Test
    void aRecallLiftsTheEnd() throws InterruptedException {
        var draft = desk.takeOver("befristet", "Befristet");
        desk.save(desk.writer(), draft, "Befristet bekannt");
        assertThat(desk.plan(draft, "", in(2)).status()).isEqualTo(303);
        assertThat(state(draft)).isEqualTo("PUBLIC");
        var recaller = fresh();
        var form = Form.in(recaller.get(draft + "/rueckruf").page(), "/rueckruf");
        assertThat(recaller.send(form.with("grund", "Zu früh.")).status()).isEqualTo(303);
        assertThat(state(draft)).isEqualTo("DROPPED");
        assertThat(fresh().press(draft, "/wiederveroeffentlichung").status()).isEqualTo(303);
        pass(3);
        assertThat(site.get("/aktuelles/meldung-befristet").status()).isEqualTo(200);
    }

    @Test
    void whatIsRecalledElsewhereDoesNotComeBackByItself() throws InterruptedException {
        var draft = desk.takeOver("gerufen", "Gerufen");
        desk.save(desk.writer(), draft, "Gerufen und geplant");
        plan(draft, in(1), "");
        Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(
                        new Subject(SubjectKind.NEWS, "meldung-gerufen"),
                        Grounds.of(RecallKind.WITHDRAWN, "Falsch.", "Wrong.")));
        pass(1);
        assertThat(site.get("/aktuelles/meldung-gerufen").status()).isEqualTo(410);
        assertThat(state(draft)).isEqualTo("DROPPED RECALLED");
    }

    @Test
    void theMomentStandsInTheFormAndIsLifted() throws InterruptedException {
        var draft = desk.make("Aufgehobene Nachricht");
        var from = in(1);
        plan(draft, from, in(5));
        var page = desk.second().get(draft).page();
        assertThat(page.select("#ab").attr("value")).isEqualTo(from);
        assertThat(page.select("#bis").attr("value")).isNotEmpty();
        var lift = Form.in(page, draft + "/aufhebung");
        var lifted = desk.second().send(lift);
        assertThat(lifted.header("Location")).endsWith("?getan=aufgehoben");
        assertThat(desk.second().send(lift).status()).isEqualTo(303);
        assertThat(told(draft + "/verlauf")).contains("Zeitpunkt der Veröffentlichung aufgehoben");
        pass(1);
        assertThat(news()).doesNotContain("Aufgehobene Nachricht");
    }

    @Test
    void whoIsLockedOutPublishesNothingLater() throws InterruptedException {
        var draft = desk.make("Nachricht einer Gesperrten");
        plan(draft, in(1), "");
        var admin = desks.of(site, "Alex Admin", "administrator").person();
        Acting.as(new Actor(admin.id(), admin.name()), () -> {
            locks.lock(desk.second().person().id(), "has left");
            return admin;
        });
        pass(1);
        assertThat(news()).doesNotContain("Nachricht einer Gesperrten");
        assertThat(state(draft)).isEqualTo("DROPPED ACCOUNT");
    }

    @Test
    void aSeatEndsByItselfLikeEverythingElse() throws InterruptedException {
        var writer = fresh();
        var seats = "/schreibtisch/bearbeiten/sitze";
        var draft = writer.get(seats).page().select("main .names a").getFirst().attr("href");
        assertThat(writer.send(Form.in(writer.get(draft).page(), draft).with("f_internal", "geprüft"))
                        .status())
                .isEqualTo(303);
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        var second = fresh();
        var form = Form.in(second.get(draft).page(), draft + "/vorschlag").to(draft + "/veroeffentlichung");
        assertThat(second.send(form.with("bis", in(1))).status()).isEqualTo(303);
        var address = draft.replace(seats, "/sitze");
        assertThat(site.get(address).status()).isEqualTo(303);
        pass(1);
        assertThat(site.get(address).status()).isEqualTo(410);
        var later = fresh();
        assertThat(later.send(Form.in(later.get(draft).page(), "/wiederveroeffentlichung"))
                        .status())
                .isEqualTo(303);
        assertThat(site.get(address).status()).isEqualTo(303);
    }
}
