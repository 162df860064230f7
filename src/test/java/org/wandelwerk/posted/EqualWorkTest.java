package org.wandelwerk.posted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.letter.SampleTemplate;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.profile.Writer;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;
import org.wandelwerk.project.Projects;

/** A hundred equal requests at once, on each form of the daily work with mails, lists and papers, make one thing. */
@MailHouse
@Isolated
class EqualWorkTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private Desks desks;

    @Autowired
    private SomePeople people;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Moving moving;

    @Autowired
    private Projects projects;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk desk;
    private OneOfMany one;

    @BeforeEach
    void anAdministratorAtADesk() {
        one = new OneOfMany(sql);
        site = new Site(port);
        desk = desks.of(site, "Ada Alleskann", "administrator");
    }

    @Test
    void aReport() {
        var answer = site.get("/barriere-melden");
        var cookie = answer.header("Set-Cookie").split(";")[0];
        var form = Form.in(answer.page(), "/barriere-melden").with("nachricht", "Die Karte lässt sich nicht bedienen.");

        one.makes("notice.reports", () -> site.post(form.address(), form.encoded(), cookie));
    }

    @Test
    void aSavedSearch() {
        var answer = site.get("/suche/merken?frage=%2Fprojekte");
        var cookie = answer.header("Set-Cookie").split(";")[0];
        var form = Form.in(answer.page(), "/suche/merken").with("mail", "wer@example.org");

        one.makes("alert.searches", () -> site.post(form.address(), form.encoded(), cookie));
    }

    private Writer somebodyWithAnIdea() {
        var writer = Writer.at(site);
        var first = writer.begin();
        var form = Form.in(writer.get(first).page(), first);
        for (var question : List.of("title", "summary", "promoter", "places", "contact")) {
            form = form.with("a_" + question, "Ein Laden");
        }
        writer.send(form.with("a_mail", "wer@example.org"));
        return writer;
    }

    @Test
    void aNewProfile() {
        var writer = Writer.at(site);
        var form = Form.in(writer.get("/ideen/neu").page(), "/ideen/neu");
        one.makes("profile.profiles", () -> writer.reading().send(form));
    }

    @Test
    void aProfileHandedIn() {
        var writer = somebodyWithAnIdea();
        var form = Form.in(writer.get(writer.profile()).page(), "/abgeben");
        one.makes("profile.versions", () -> writer.reading().send(form));
    }

    @Test
    void anAttachment() {
        var writer = somebodyWithAnIdea();
        var form = Form.in(writer.get(writer.profile()).page(), "/anlagen");
        one.makesThoughBusy(
                "document.versions",
                () -> writer.reading().hand(form, "datei", "Karte.txt", "Eine Karte.".getBytes(UTF_8)));
    }

    @Test
    void aReplyToAProfile() {
        for (var reply : List.of("/annehmen", "/zurueckgeben")) {
            var writer = somebodyWithAnIdea();
            writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"));
            var page = desk.get("/schreibtisch/eingaenge" + writer.profile().substring("/ideen".length()))
                    .page();
            var form = Form.in(page, reply).with("frage", "total").with("grund", "Die Kosten fehlen.");
            one.makes("profile.replies", () -> desk.send(form));
        }
    }

    @Test
    void aTakeoverOfAProfile() {
        var writer = somebodyWithAnIdea();
        writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"));
        var address = "/schreibtisch/eingaenge" + writer.profile().substring("/ideen".length()) + "/uebernahme";
        var form = Form.in(desk.get(address).page(), "/uebernahme").without("suchen");
        one.makes("profile.takeovers", () -> desk.send(form));
    }

    @Test
    void aReleaseOfAProfile() {
        var writer = somebodyWithAnIdea();
        var declarations = writer.profile() + "/erklaerung";
        writer.send(Form.in(writer.get(declarations).page(), declarations).with("a_consent-publication", "given"));
        writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"));
        var received = "/schreibtisch/eingaenge" + writer.profile().substring("/ideen".length());
        desk.send(Form.in(desk.get(received).page(), "/annehmen"));
        shown(received.replaceFirst(".*/", ""));
        var form = Form.in(desk.get(received + "/veroeffentlichung").page(), "/veroeffentlichung");
        one.makes("disclosure.releases", () -> desk.send(form));
    }

    private void shown(String key) {
        var project = moves.find(PublicKey.read(key).orElseThrow()).orElseThrow();
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.show(project.dossier().project().id());
            return key;
        });
    }

    @Test
    void aMessageAboutAProfile() {
        var writer = somebodyWithAnIdea();
        writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"));
        var mine = Form.in(writer.get(writer.profile()).page(), "/nachrichten").with("nachricht", "Wann hören wir?");
        one.makes("profile.messages", () -> writer.reading().send(mine));
        var page = desk.get("/schreibtisch/eingaenge" + writer.profile().substring("/ideen".length()))
                .page();
        var theirs = Form.in(page, "/nachrichten").with("nachricht", "Nächste Woche.");
        one.makes("profile.messages", () -> desk.send(theirs));
    }

    @Test
    void aDispatch() {
        members.seat(77, 1);
        var address = "/schreibtisch/versand/neu";
        var typed = Form.in(desk.get(address).page(), address)
                .with("gremium", "w77")
                .with("betreff", "Einladung")
                .with("text", "Wir laden ein.");
        var preview = desk.send(typed).page();
        var form = Form.in(preview, address);

        one.makes("notification.dispatches", () -> desk.send(form));
        assertThat(one.count("notification.mails where sort = 'DISPATCH'")).isEqualTo(1);
    }

    @Test
    void aLetterTemplate() {
        members.seat(78, 1);
        var list = "/schreibtisch/briefe";
        var form = Form.in(desk.get(list).page(), list).with("name", "Einladung");
        one.makes("letter.versions", () -> desk.hand(form, "datei", "a.docx", SampleTemplate.file()));

        var template = desk.get(list).page().select("main .names a").attr("href");
        var letters = Form.in(desk.get(template + "/vorschau?gremium=w78").page(), "/briefe.zip");
        assertThat(OneOfMany.atOnce(() -> desk.send(letters))).allMatch(answer -> answer.status() == 200);
        assertThat(one.count("letter.makings")).isEqualTo(1);
        assertThat(one.count("letter.templates")).isEqualTo(1);
    }

    @Test
    void aChangeOfTheLook() {
        var address = "/schreibtisch/auftritt/name";
        var form = Form.in(desk.get(address).page(), address).with("line1_de", "Hundertmal");

        one.makes("appearance.versions", () -> desk.send(form));
    }

    @Test
    void anAuditPack() {
        var form = Form.in(desk.get("/schreibtisch/pruefung").page(), "/pruefung")
                .with("art", "konten")
                .with("eintrag", people.somebody().id().value().toString())
                .with("grund", "Auskunft");

        one.makes("audit.packs", () -> desk.send(form));
    }

    @Test
    void aMerger() {
        var list = "/schreibtisch/einlesen";
        var form = Form.in(desk.get(list).page(), list).with("art", "akteure");
        var file = "Name;Art\nHundertverein;Verband\nHundert-Verein e. V.;Verband".getBytes(StandardCharsets.UTF_8);
        var address = handed(form, "b.csv", file);
        var second = desks.of(site, "Berta Beide", "administrator");
        second.send(Form.in(second.get(address).page(), "/uebernahme"));
        var page = "/schreibtisch/zusammenfuehren?bleibt=Hundertverein&geht=Hundert-Verein+e.+V.";
        var merger = Form.in(desk.get(page).page(), "/zusammenfuehren").with("grund", "Es ist derselbe.");

        one.makes("organisation.mergers", () -> desk.send(merger));
    }

    private String aProject() {
        var project = AProject.withId(UUID.randomUUID().toString()).build().project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "stark", ""));
        return project.key().value();
    }

    @Test
    void aJoiningOfProjects() {
        var page = "/schreibtisch/vereinigungen?geht=" + aProject() + "&bleibt=" + aProject();
        var form = Form.in(desk.get(page).page(), "/vereinigungen").with("grund", "Ein Gebäude.");

        one.makes("joining.joinings", () -> desk.send(form));
    }

    @Test
    void aSplitOfAProject() {
        var address = "/schreibtisch/projekte/" + aProject() + "/teilung";
        var form = Form.in(desk.get(address).page(), "/teilung")
                .with("titel1", "Halle")
                .with("inhalt1", "Eine Halle.")
                .with("titel2", "Labor")
                .with("inhalt2", "Ein Labor.")
                .with("grund", "Zwei Bauherren.")
                .with("schritt", "teilen");

        one.makes("joining.splittings", () -> desk.send(form));
    }

    @Test
    void aChangeOfAPromoter() {
        var dossier = AProject.withId(UUID.randomUUID().toString())
                .decided(DecisionOutcome.RECOMMENDED, "2021-03")
                .build();
        Acting.as(HouseActors.IMPORT, () -> projects.takeOver(dossier));
        var address = "/schreibtisch/projekte/" + dossier.project().key() + "/traeger";
        var form = Form.in(desk.get(address).page(), "/traeger")
                .with("traeger", "Stadt Guben")
                .with("grund", "Die Gesellschaft wurde aufgelöst.");

        one.makes("promoter.changes", () -> desk.send(form));
    }

    @Test
    void aListTakenOver() {
        var list = "/schreibtisch/einlesen";
        var form = Form.in(desk.get(list).page(), list).with("art", "akteure");
        var file = "Name;Art\nVerein der hundert Anfragen;Verband".getBytes(StandardCharsets.UTF_8);
        one.makes("sheet.intakes", () -> desk.hand(form, "datei", "a.csv", file));

        var address =
                desk.hand(form, "datei", "a.csv", file).header("Location").replaceAll("^https?://[^/]+|/spalten$", "");
        var second = desks.of(site, "Berta Beide", "administrator");
        var take = Form.in(second.get(address).page(), "/uebernahme");
        one.makes("organisation.organisations", () -> second.send(take));
    }

    @Test
    void anAnswerOfTheArchive() {
        var address = "/schreibtisch/fristen/drafts";
        var form = Form.in(desk.get(address).page(), address)
                .with("antwort", "nein")
                .with("archiv", "Kreisarchiv")
                .with("am", "2026-01-05");

        one.makes("privacy.archive_answers", () -> desk.send(form));
    }

    private String handed(Form form, String name, byte[] file) {
        return desk.hand(form, "datei", name, file).header("Location").replaceAll("^https?://[^/]+|/spalten$", "");
    }
}
