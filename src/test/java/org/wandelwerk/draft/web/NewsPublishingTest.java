package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.draft.web.NewsDesk.KIND;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftHouse;
import org.wandelwerk.kernel.Change;

/** What is public is what a second person published. */
@DraftHouse
@Import(NewsDesk.class)
class NewsPublishingTest {

    private final Desks desks;
    private final NewsDesk desk;
    private final Site site;
    private final Desk writer;
    private final Desk second;

    @Autowired
    NewsPublishingTest(Desks desks, NewsDesk desk) {
        this.desks = desks;
        this.desk = desk;
        this.site = desk.site();
        this.writer = desk.writer();
        this.second = desk.second();
    }

    @Test
    void aSecondPersonPublishesWhatOneHasWritten() {
        var draft = desk.takeOver("two", "Vorher");

        assertThat(desk.save(writer, draft, "Nachher").status()).isEqualTo(303);
        assertThat(site.get("/aktuelles/meldung-two").heading()).isEqualTo("Vorher");
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        var alone = writer.press(draft, "/veroeffentlichung");
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.page().text()).contains("Vier-Augen-Regel");
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);

        assertThat(site.get("/aktuelles/meldung-two").heading()).isEqualTo("Nachher");
        assertThat(writer.get(draft + "/verlauf").page().select("main li").text())
                .contains("VeröffentlichtZoe Zweit", "Entwurf gespeichertWanda Wort");
    }

    @Test
    void nobodyPublishesWhatTheyWroteAPartOfWhoeverSavedLast() {
        var draft = desk.takeOver("part", "Von allen");
        var third = desks.of(site, "Dora Dritt", "office");
        desk.save(second, draft, "Teil der Zweiten");
        desk.save(writer, draft, "Und der Ersten");
        writer.press(draft, "/vorschlag");

        var refused = second.press(draft, "/veroeffentlichung");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Vier-Augen-Regel");
        assertThat(second.get(draft).page().select("aside").text()).contains("mitgeschrieben");
        assertThat(third.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
        desk.save(writer, draft, "Ein neuer Entwurf");
        desk.publish(draft);
        assertThat(site.get("/aktuelles/meldung-part").heading()).isEqualTo("Ein neuer Entwurf");
    }

    @Test
    void whoseDraftWasLaidAsideMayPublishTheNextOne() {
        var draft = desk.takeOver("next", "Zuerst");
        desk.save(second, draft, "Verworfen");
        second.press(draft, "/verwerfung");
        desk.save(writer, draft, "Danach");

        desk.publish(draft);

        assertThat(site.get("/aktuelles/meldung-next").heading()).isEqualTo("Danach");
    }

    @Test
    void whatWasProposedCanOnlyBePublishedByTheOnesWhoMay() {
        var draft = desk.takeOver("may", "Wer darf");
        desk.save(writer, draft, "Wer darf das");
        var auditor = desks.of(site, "Anna Liest", "auditor");
        var stranger = desks.of(site, "Fred Fremd", "");

        assertThat(auditor.get(draft).page().select("form.report")).isEmpty();
        var form = Form.in(writer.get(draft).page(), draft)
                .with("token", auditor.token().formToken());
        assertThat(auditor.send(form).status()).isEqualTo(409);
        assertThat(stranger.get(draft).status()).isEqualTo(404);
        assertThat(stranger.get(KIND).status()).isEqualTo(404);
        assertThat(stranger.get("/schreibtisch/bearbeiten").status()).isEqualTo(404);
        assertThat(stranger.send(form.with("token", stranger.token().formToken()))
                        .status())
                .isEqualTo(404);
        assertThat(site.get(draft).status()).isEqualTo(303);
    }

    @Test
    void aNewItemIsPublicOnceItIsPublished() {
        var draft = desk.make("Ganz neu im Revier");

        assertThat(site.get("/aktuelles/ganz-neu-im-revier").status()).isEqualTo(404);
        desk.publish(draft);

        var page = site.get("/aktuelles/ganz-neu-im-revier");
        assertThat(page.heading()).isEqualTo("Ganz neu im Revier");
        assertThat(page.page().text()).contains("22. November 2024", "Zuletzt hier bearbeitet");
    }

    @Test
    void aPreviewShowsThePublicPageBeforeItIsPublic() {
        var draft = desk.takeOver("preview", "Alt");
        desk.save(writer, draft, "Frisch");

        var preview = writer.get(draft + "/vorschau");

        assertThat(preview.heading()).isEqualTo("Frisch");
        assertThat(preview.page().select(".service__notice").text()).contains("Vorschau");
        assertThat(preview.header("Cache-Control")).contains("no-store");
        assertThat(site.get("/aktuelles/meldung-preview").heading()).isEqualTo("Alt");
    }

    @Test
    void anImportInBetweenStopsThePublication() {
        var draft = desk.takeOver("stop", "Grund");
        desk.save(writer, draft, "Meins");
        writer.press(draft, "/vorschlag");
        desk.bring("stop", "Von der Quelle");

        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(412);
        assertThat(site.get("/aktuelles/meldung-stop").heading()).isEqualTo("Von der Quelle");
    }

    @Test
    void aLaterImportKeepsWhatPeoplePublished() {
        var draft = desk.takeOver("kept", "Aus der Quelle");
        desk.save(writer, draft, "Von Menschen");
        desk.publish(draft);

        var change = desk.bring("kept", "Aus der Quelle, neu");

        assertThat(change).isEqualTo(Change.KEPT);
        assertThat(site.get("/aktuelles/meldung-kept").heading()).isEqualTo("Von Menschen");
    }

    @Test
    void whatIsKeptFromThePublicStaysWithTheOffice() {
        var draft = desk.takeOver("office", "Amtlich");
        var form = Form.in(writer.get(draft).page(), draft)
                .with("f_title_en", "Official secret")
                .with("a_title_en", "OFFICE")
                .with("f_internal", "Bitte noch prüfen");
        writer.send(form);
        desk.publish(draft);

        assertThat(site.get("/en/aktuelles/meldung-office").body())
                .contains("Amtlich")
                .doesNotContain("Official secret")
                .doesNotContain("Bitte noch prüfen");
        var next = Form.in(second.get(draft).page(), draft);
        assertThat(next.value("f_title_en")).isEqualTo("Official secret");
        assertThat(next.value("f_internal")).isEqualTo("Bitte noch prüfen");
    }

    @Test
    void aRecallNeedsAReasonAndANewPublicationEndsIt() {
        var draft = desk.takeOver("recall", "Falsch");
        var form = Form.in(second.get(draft + "/rueckruf").page(), "/rueckruf");
        assertThat(second.send(form).status()).isEqualTo(422);

        assertThat(second.send(form.with("grund", "Der Ort war falsch.")).status())
                .isEqualTo(303);

        var gone = site.get("/aktuelles/meldung-recall");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().text()).contains("Der Ort war falsch.");
        desk.save(writer, draft, "Richtig");
        desk.publish(draft);
        assertThat(site.get("/aktuelles/meldung-recall").heading()).isEqualTo("Richtig");
        assertThat(site.get("/berichtigungen").page().text()).contains("Der Ort war falsch.");
    }

    @Test
    void whoRecalledAnItemDoesNotPublishItAgainAlone() {
        var draft = desk.takeOver("again", "Wieder da");
        var form = Form.in(second.get(draft + "/rueckruf").page(), "/rueckruf").with("grund", "Zu früh.");
        assertThat(second.send(form).status()).isEqualTo(303);

        assertThat(second.press(draft, "/wiederveroeffentlichung").status()).isEqualTo(409);
        assertThat(site.get("/aktuelles/meldung-again").status()).isEqualTo(410);

        var third = desks.of(site, "Dora Dritte", "office");
        assertThat(third.press(draft, "/wiederveroeffentlichung").status()).isEqualTo(303);
        assertThat(site.get("/aktuelles/meldung-again").heading()).isEqualTo("Wieder da");
    }

    @Test
    void onlyTheAdministratorSwitchesTheSecondPersonOffAndItIsRecorded() {
        var rules = "/schreibtisch/bearbeiten/vier-augen";
        assertThat(second.get(rules).status()).isEqualTo(404);
        var administrator = desks.of(site, "Alex Admin", "administrator");
        var off = Form.in(administrator.get(rules).page(), "/vier-augen");
        assertThat(off.value("art")).isEqualTo("meldungen");
        assertThat(administrator.send(off).status()).isEqualTo(303);
        assertThat(administrator
                        .get(rules)
                        .page()
                        .select("form[action$=/vier-augen]:has([name=regel][value=an]) [name=art]")
                        .eachAttr("value"))
                .as("each other kind keeps its second person")
                .containsExactly("meldungen");
        var draft = desk.takeOver("alone", "Allein");
        desk.save(second, draft, "Ganz allein");

        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);

        assertThat(site.get("/aktuelles/meldung-alone").heading()).isEqualTo("Ganz allein");
        assertThat(second.get(draft + "/verlauf").page().text()).contains("Ohne zweite Person");
        isPublishedAnewByTheRecaller(draft);
        var on = Form.in(administrator.get(rules).page(), "/vier-augen");
        assertThat(on.value("regel")).isEqualTo("an");
        administrator.send(on);
        assertThat(administrator.get(rules).page().text()).contains("Alex Admin");
    }

    /** The auditor reads both: what was published alone, and what its recaller published anew. */
    private void isPublishedAnewByTheRecaller(String draft) {
        var recall =
                Form.in(second.get(draft + "/rueckruf").page(), "/rueckruf").with("grund", "Zu früh.");
        assertThat(second.send(recall).status()).isEqualTo(303);
        assertThat(second.press(draft, "/wiederveroeffentlichung").status()).isEqualTo(303);
        var record = draft.substring(draft.lastIndexOf('/') + 1);
        assertThat(desks.of(site, "Paula Prüfung", "auditor")
                        .get("/schreibtisch/pruefung/vier-augen")
                        .page()
                        .select("a[href$='/" + record + "']"))
                .hasSize(2);
    }

    @Test
    void aDraftLaidAsideChangesNothing() {
        var draft = desk.takeOver("aside", "Bleibt");
        desk.save(writer, draft, "Weg damit");

        assertThat(writer.press(draft, "/verwerfung").status()).isEqualTo(303);

        assertThat(site.get("/aktuelles/meldung-aside").heading()).isEqualTo("Bleibt");
        assertThat(Form.in(writer.get(draft).page(), draft).value("f_title")).isEqualTo("Bleibt");
    }
}
