package org.wandelwerk.correction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;

/** Seats, offices of speakers and topics are recalled at the desk and published again, as everything else. */
class RecalledOfficesTest extends HouseOfOffices {

    private Answer recall(Desk who, String draft) {
        var page = office.get(draft + "/rueckruf").page();
        return who.send(Form.in(page, draft + "/rueckruf")
                .with("token", who.equals(office) ? Form.in(page, "/rueckruf").value("token") : token(who))
                .with("grund", "Das stimmte nicht.")
                .with("grund_en", "That was wrong."));
    }

    private static String token(Desk who) {
        return who.get("/schreibtisch").page().select("input[name=token]").attr("value");
    }

    private void isRecalled(String draft) throws InterruptedException {
        assertThat(recall(office, draft).status()).isEqualTo(303);
        waitUntilKeptPagesAreDropped();
    }

    private void isRepublished(String draft) throws InterruptedException {
        var form = Form.in(office.get(draft).page(), "/wiederveroeffentlichung");
        assertThat(office.send(form).status()).as("who recalled it").isEqualTo(409);
        assertThat(second.send(Form.in(second.get(draft).page(), "/wiederveroeffentlichung"))
                        .status())
                .isEqualTo(303);
        // what comes back may take as long as the index
        Thread.sleep(2200);
    }

    /** By the promise within a second. */
    private static void waitUntilKeptPagesAreDropped() throws InterruptedException {
        Thread.sleep(1000);
    }

    private void isGone(String address, String kind, String kindInEnglish) {
        var tombstone = site.get(address);
        assertThat(tombstone.status()).isEqualTo(410);
        assertThat(tombstone.page().select("main").text()).contains("Das stimmte nicht.");
        assertThat(site.get("/en" + address).page().select("main").text()).contains("That was wrong.");
        assertThat(entry("/berichtigungen", address)).contains(kind, "Das stimmte nicht.");
        assertThat(entry("/en/berichtigungen", address)).contains(kindInEnglish, "That was wrong.");
        assertThat(has("/berichtigungen", ".recall a[href=" + address + "]")).isFalse();
    }

    private String entry(String log, String address) {
        return site.get(log).page().select(".recall:contains(" + address + ")").text();
    }

    @Test
    void aRecalledSeatIsGoneFromThePagesOfItsBodyAndItsOrganisation() throws InterruptedException {
        var seat = seat(5, 0);
        var holder = holder(seat);
        var member = ".groups li a[href=" + holder + "]";
        var role = "section:has(#seats) a[href=/werkstaetten/5]";
        assertThat(has("/werkstaetten/5", member)).isTrue();
        assertThat(has(holder, role)).isTrue();
        var counted = site.get("/werkstaetten")
                .page()
                .select("[data-workshop=5] .workshop__meta")
                .text();
        leadsTo("/sitze/" + seat, "/werkstaetten/5#members");

        isRecalled(DESK + "sitze/" + seat);

        assertThat(has("/werkstaetten/5", member)).isFalse();
        assertThat(has(holder, role)).isFalse();
        assertThat(site.get(holder).status()).isEqualTo(200);
        assertThat(site.get("/werkstaetten")
                        .page()
                        .select("[data-workshop=5] .workshop__meta")
                        .text())
                .isNotEqualTo(counted);
        isGone("/sitze/" + seat, "Sitz in einem Gremium", "Seat in a body");

        isRepublished(DESK + "sitze/" + seat);
        assertThat(has("/werkstaetten/5", member)).isTrue();
        assertThat(has(holder, role)).isTrue();
        leadsTo("/sitze/" + seat, "/werkstaetten/5#members");
        assertThat(has("/berichtigungen", ".recall a[href=/sitze/" + seat + "]"))
                .isTrue();
    }

    @Test
    void whatHappensToARecalledSeatIsNotToldByTheHistoryOfItsBody() throws InterruptedException {
        var draft = DESK + "sitze/" + seat(2, 1);
        isRecalled(draft);
        var told = history();
        turn(draft, "ADVISORY");
        assertThat(history()).isEqualTo(told).contains("Sitz");

        isRepublished(draft);
        turn(draft, "VOTING");
        assertThat(history()).isNotEqualTo(told);
    }

    private void turn(String draft, String kind) throws InterruptedException {
        var seat = draft.replaceFirst(".*/", "");
        sql.transaction(all -> all.dsl().execute("update committee.seats set kind = ? where id = ?::uuid", kind, seat));
        waitUntilKeptPagesAreDropped();
    }

    private String history() {
        return site.get("/werkstaetten/2/verlauf").page().select("main").text();
    }

    @Test
    void aRecalledSpeakerIsNamedNoMore() throws InterruptedException {
        var speaker = speaker(3);
        assertThat(site.get("/werkstaetten/3").page().text()).contains("Jens Krause");
        leadsTo("/sprecher/" + speaker, "/werkstaetten/3");

        isRecalled(DESK + "sprecher/" + speaker);

        for (var page : new String[] {"/werkstaetten/3", "/en/werkstaetten/3", "/suche?q=Krause"}) {
            assertThat(site.get(page).page().select("main").text()).as(page).doesNotContain("Jens Krause");
        }
        isGone("/sprecher/" + speaker, "Sprecheramt", "Office of a speaker");
        assertThat(office.get(DESK + "sprecher/" + speaker)
                        .page()
                        .select("aside")
                        .text())
                .contains("Unverändert wieder veröffentlichen");

        isRepublished(DESK + "sprecher/" + speaker);
        assertThat(site.get("/werkstaetten/3").page().text()).contains("Jens Krause");
        leadsTo("/sprecher/" + speaker, "/werkstaetten/3");
    }

    @Test
    void aRecalledTopicIsNeitherShownNorOfferedAndWhatHadItKeepsIt() throws InterruptedException {
        var topic = topic("wasserstrassen");
        var draft = DESK + "themen/" + topic;
        var offered = "input[name=thema][value=wasserstrassen]";
        var chosen = "input[name=f_topics][value=" + topic + "]";
        var body = DESK + "gremien/" + one("select id from committee.committees where number = 3");
        var other = DESK + "gremien/" + one("select id from committee.committees where number = 2");
        assertThat(site.get("/werkstaetten/3").page().select(".topics").text()).contains("Wasserstraßen");
        assertThat(has("/projekte", offered)).isTrue();
        assertThat(site.get("/projekte?thema=wasserstrassen").page().select(".row"))
                .isNotEmpty();
        leadsTo("/themen/wasserstrassen", "/projekte?thema=wasserstrassen");

        isRecalled(draft);

        assertThat(site.get("/werkstaetten/3").page().select(".topics").text()).doesNotContain("Wasserstraßen");
        assertThat(has("/projekte", offered)).isFalse();
        assertThat(site.get("/projekte?thema=wasserstrassen").page().select(".row"))
                .isEmpty();
        isGone("/themen/wasserstrassen", "Thema", "Topic");
        assertThat(office.get(other).page().select(chosen)).isEmpty();
        assertThat(office.get(DESK + "themen/neu").page().select("#f_parent option[value=" + topic + "]"))
                .isEmpty();
        staysWith(body, chosen);

        isRepublished(draft);
        assertThat(site.get("/werkstaetten/3").page().select(".topics").text()).contains("Wasserstraßen");
        assertThat(has("/projekte", offered)).isTrue();
    }

    /** Also when somebody saves the body meanwhile, who does not read what it is called. */
    private void staysWith(String body, String chosen) {
        var kept = office.get(body).page();
        assertThat(kept.select(chosen).hasAttr("checked")).isTrue();
        assertThat(kept.select("main").text()).doesNotContain("Wasserstraßen");
        assertThat(office.send(Form.in(kept, body).with("f_internal", "geprüft"))
                        .status())
                .isEqualTo(303);
        assertThat(office.press(body, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(body, "/veroeffentlichung").status()).isEqualTo(303);
    }

    @Test
    void whatStandsBelowARecalledTopicStaysThere() throws InterruptedException {
        var wide = begun("Weites Feld " + UUID.randomUUID(), "");
        var narrow = begun("Enges Feld " + UUID.randomUUID(), wide.replaceFirst(".*/", ""));
        assertThat(recall(office, wide).status()).isEqualTo(303);
        var form = office.get(narrow).page();
        assertThat(form.select("#f_parent option[selected]").attr("value")).isEqualTo(wide.replaceFirst(".*/", ""));
        var slug = one("select slug from topic.topics where id = '" + narrow.replaceFirst(".*/", "") + "'");
        leadsTo("/themen/" + slug, "/projekte?thema=" + slug);
    }

    /** The working page of a new topic that a second person published. */
    private String begun(String name, String parent) {
        var form = Form.in(office.get(DESK + "themen/neu").page(), "/neu");
        var answer = office.send(form.with("f_name", name).with("f_parent", parent));
        assertThat(answer.status()).isEqualTo(303);
        var draft = answer.header("Location").replaceFirst(".*(/schreibtisch/[^?]*).*", "$1");
        assertThat(office.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
        return draft;
    }

    @Test
    void whoMayNotRecallIsRefusedAndWhoSeesNothingLearnsOfNothing() {
        var auditor = desks.of(site, "Alma Prüfung", "auditor");
        var research = desks.of(site, "Franz Forschung", "research");
        var drafts = List.of("sitze/" + seat(2, 0), "sprecher/" + speaker(5), "themen/" + topic("big-data"));
        for (var draft : drafts) {
            assertThat(recall(auditor, DESK + draft).status()).as(draft).isEqualTo(409);
            assertThat(recall(research, DESK + draft).status()).as(draft).isEqualTo(404);
        }
        assertThat(Stream.of(drafts.get(0), drafts.get(1), "themen/big-data"))
                .allMatch(shown -> site.get("/" + shown).status() == 303);
    }
}
