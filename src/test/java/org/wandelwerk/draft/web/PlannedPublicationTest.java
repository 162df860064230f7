package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.Site;

/** What is set for a moment is public a second later, and no sooner; what has an end ceases to be. */
class PlannedPublicationTest extends PlanningHouse {

    private String in(Duration time) {
        return NewsDesk.minute(clock.instant().plus(time));
    }

    private Site.Answer publish(String draft, String from, String until) {
        return desk.plan(draft, from, until);
    }

    private boolean isTold(String words) {
        return site.get("/aktuelles").body().contains(words)
                || site.get("/feed.atom").body().contains(words)
                || site.get("/").body().contains(words)
                || site.get("/sitemap/aktuelles.xml")
                        .body()
                        .contains(words.toLowerCase().replace(' ', '-'));
    }

    private static void waitASecond() throws InterruptedException {
        Thread.sleep(1900);
    }

    /** What somebody is told there who has just come in. */
    private String told(String address) {
        return desks.of(site, "Ines Innen", "office")
                .get(address)
                .page()
                .select("main")
                .text();
    }

    @Test
    void itIsPublicFromItsMomentOnAndUntilItsEnd() throws InterruptedException {
        var draft = desk.make("Befristete Nachricht");
        var planned = publish(draft, in(Duration.ofHours(3)), in(Duration.ofDays(2)));
        assertThat(planned.header("Location")).endsWith("?getan=geplant");
        assertThat(told(draft)).contains("Wird öffentlich");
        waitASecond();
        assertThat(isTold("Befristete Nachricht")).isFalse();

        clock.goForward(Duration.ofHours(3).plusMinutes(1));
        waitASecond();
        assertThat(isTold("Befristete Nachricht")).isTrue();
        assertThat(told(draft)).contains("Öffentlich bis");
        assertThat(told(draft + "/verlauf"))
                .contains("Veröffentlicht", "Zoe Zweit", "Zeitpunkt der Veröffentlichung festgelegt");
        var article = "/aktuelles/"
                + sql.fetchValue(
                        "select slug from news.items where id = ?",
                        UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)));
        assertThat(site.get(article).status()).isEqualTo(200);

        clock.goForward(Duration.ofDays(2));
        waitASecond();
        assertThat(isTold("Befristete Nachricht")).isFalse();
        assertThat(site.get(article).status()).isEqualTo(410);
        assertThat(site.get(article).page().text()).contains("von vornherein befristet");
        assertThat(told(draft + "/verlauf")).contains("zurückgezogen");
    }

    @Test
    void whoeverChangesTheDraftBeforeLiftsIt() throws InterruptedException {
        var draft = desk.make("Vorher geänderte Nachricht");
        publish(draft, in(Duration.ofHours(1)), "");
        desk.save(desk.writer(), draft, "Nachher geänderte Nachricht");
        clock.goForward(Duration.ofHours(1).plusMinutes(2));
        waitASecond();
        assertThat(isTold("geänderte Nachricht")).isFalse();
        assertThat(told(draft)).doesNotContain("Wird öffentlich");
    }

    @Test
    void whoMayPublishNoMoreDoesNotPublishLater() throws InterruptedException {
        var draft = desk.make("Nachricht einer Ausgeschiedenen");
        publish(draft, in(Duration.ofHours(1)), "");
        transaction.executeWithoutResult(_ -> sql.execute(
                "update identity.grants set ended_at = now(), ended_by = person_id, end_reason = 'x' where person_id ="
                        + " ?",
                desk.second().person().id().value()));
        clock.goForward(Duration.ofHours(1).plusMinutes(2));
        waitASecond();
        assertThat(isTold("Nachricht einer Ausgeschiedenen")).isFalse();
        var record = UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1));
        assertThat(sql.fetchValue("select lapse from draft.plans where record_id = ?", record))
                .isEqualTo("REFUSED");
        assertThat(sql.fetchCount(sql.selectOne()
                        .from("notification.notices")
                        .where(
                                "kind = 'plan-lapsed' and person_id = ?",
                                desk.second().person().id().value())))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "morgen,''",
        "2001-01-01T12:00,''",
        "31.10.2027 02:30,''",
        "28.03.2027 02:30,''",
        "'',2027-10-31T02:30",
        "'',31.02.2027 12:00",
        "2027-13-01T12:00,''",
        "'',2001-01-01T12:00",
        "'','x'"
    })
    void whatIsNoMomentIsRefusedAndStaysTyped(String from, String until) {
        var draft = desk.make("Nachricht mit Zeit");
        var answer = publish(draft, from, until);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]").text()).isNotBlank();
        assertThat(answer.page().select("#ab").attr("value")).isEqualTo(from);
        assertThat(answer.page().select("#bis").attr("value")).isEqualTo(until);
        var wrong = answer.page().select("[aria-invalid=true]");
        assertThat(wrong).hasSize(1);
        var message = wrong.attr("aria-describedby").split(" ")[0];
        assertThat(answer.page().select("#" + message).text()).isNotBlank();
        assertThat(isTold("Nachricht mit Zeit")).isFalse();
    }
}
