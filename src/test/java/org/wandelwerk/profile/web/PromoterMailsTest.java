package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.profile.Writer;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

/** Promoters are told by mail what the office did: with an account or without, and without what they answered. */
@MailHouse
@Import(PostRound.class)
class PromoterMailsTest {

    private static final Pattern LINK = Pattern.compile("/ideen/entwurf/([A-Za-z0-9_-]{43})");
    private static final Pattern STOP = Pattern.compile("/mitteilungen/abbestellen/[0-9a-f-]{36}");

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private PostRound post;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    private Writer writer;
    private Desk office;
    private String first;
    private String mail;

    @BeforeEach
    void somebodyHandsAnIdeaIn() {
        var site = new Site(port);
        mail = UUID.randomUUID() + "@gemeinde.example";
        office = desks.of(site, "Otto Office", "office");
        writer = Writer.at(site);
        first = writer.begin();
        var idea = Map.of(
                "a_title", "Geheimer Dorfladen",
                "a_summary", "Ein Laden.",
                "a_promoter", "Gemeinde Jänschwalde",
                "a_places", "Jänschwalde",
                "a_contact", "Uwe Muster",
                "a_mail", mail);
        writer.send(WriterAndOffice.filled(Form.in(writer.get(first).page(), first), idea));
        writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"));
    }

    private String received() {
        return "/schreibtisch/eingaenge/" + writer.profile().replace("/ideen/", "");
    }

    private void giveBack() {
        var form = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Fragen Sie Frau Beispiel nach 4711 Euro.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("total", "own-share", "start"));
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
    }

    private String words(int mails) throws MessagingException, IOException {
        return TestMails.newest(mail, mails).getContent().toString();
    }

    @Test
    void whoeverHasNoAccountIsToldWhichAnswersAreAskedForAndNothingMore() throws Exception {
        giveBack();
        assertThat(words(1))
                .contains(
                        "bittet um Ergänzung bis zum 31. Dezember 2099",
                        "- Gesamtkosten (Plankosten)",
                        "- Eigenanteil",
                        "- Beginn",
                        "Ihre Adresse oder Ihr Konto gehört",
                        "/mitteilungen/abbestellen/")
                .doesNotContain("Dorfladen", "Uwe Muster", "Beispiel", "4711");
        assertThat(TestMails.to(mail)).hasSize(1);
    }

    @Test
    void theLinkIsMadeAsTheMailLeavesAndStandsNowhereButInIt() throws Exception {
        giveBack();
        var match = LINK.matcher(words(1));
        assertThat(match.find()).isTrue();
        var secret = match.group(1);
        assertThat(sql.fetchValue("select words from notification.mails where address = ?", mail))
                .asString()
                .contains("[…]")
                .doesNotContain("entwurf");
        for (var table : List.of(
                "notification.mails",
                "notification.notices",
                "profile.links",
                "history.changes",
                "history.erasables")) {
            assertThat(sql.fetchCount(sql.selectFrom(table + " t where t::text like '%" + secret + "%'")))
                    .as(table)
                    .isZero();
        }
        var elsewhere = Writer.at(new Site(port));
        assertThat(elsewhere.follow(elsewhere.get("/ideen/entwurf/" + secret)).heading())
                .isEqualTo("Geheimer Dorfladen");
    }

    @Test
    void whoeverWantsNoMoreIsToldNoMore() throws Exception {
        giveBack();
        var stop = STOP.matcher(words(1));
        assertThat(stop.find()).isTrue();
        var page = writer.get(stop.group()).page();
        assertThat(page.select("main").text()).contains("Antworten der Agentur zu Ihren Steckbriefen");
        writer.send(Form.in(page, stop.group()));
        ask();
        assertThat(TestMails.to(mail)).hasSize(1);
        assertThat(sql.fetchValues("select state from notification.mails where address = ? order by created_at", mail))
                .asString()
                .contains("SENT", "UNWANTED");
    }

    @Test
    void whoeverHandsInAnewIsToldAgainThoughMailsWereStoppedBefore() throws Exception {
        giveBack();
        var stop = STOP.matcher(words(1));
        assertThat(stop.find()).isTrue();
        writer.send(Form.in(writer.get(stop.group()).page(), stop.group()));
        var changed = Map.of("a_summary", "Ein Laden und ein Café.");
        writer.send(WriterAndOffice.filled(Form.in(writer.get(first).page(), first), changed));
        assertThat(writer.send(Form.in(writer.get(writer.profile()).page(), "/abgeben"))
                        .status())
                .isEqualTo(303);

        ask();

        assertThat(TestMails.to(mail)).hasSize(2);
        assertThat(sql.fetchValue("select silent_at from notification.addresses where mail = ?", mail))
                .isNull();
    }

    private void ask() {
        var form = Form.in(office.get(received()).page(), "/nachrichten").with("nachricht", "Wann ist Baubeginn?");
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
    }

    @Test
    void aQuestionIsToldWithoutItsWords() throws Exception {
        ask();
        assertThat(words(1)).contains("hat Ihnen eine Nachricht geschrieben").doesNotContain("Baubeginn");
    }

    @Test
    void whatIsAcceptedSoundsLikeNoPromise() throws Exception {
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        post.go();
        assertThat(words(1))
                .contains("nichts über eine Förderung entschieden", "erlaubt keinen Beginn")
                .doesNotContain("Dorfladen");
        assertThat(TestMails.to(mail)).hasSize(1);
    }

    /** As if a later file of the programme named another bank. */
    private void theProgrammeSays(String before, String after) {
        transactions.executeWithoutResult(_ -> assertThat(sql.execute(
                        "update programme.programmes set document = replace(document, ?, ?)"
                                + " where code = 'lausitz-brandenburg' and document like '%' || ? || '%'",
                        before, after, before))
                .isEqualTo(1));
    }

    @Test
    void whatTheProgrammeSaidOnTheDayOfReceiptIsSaidInMailsAndOnPagesThoughItsFileChanges() throws Exception {
        var then = "Förderantrag kommt nach der Bestätigung durch die interministerielle Arbeitsgruppe und geht an"
                + " die ILB.";
        var now = "Förderantrag geht an eine ganz andere Bank.";
        theProgrammeSays(then, now);
        try {
            office.send(Form.in(office.get(received()).page(), "/annehmen"));
            post.go();
            assertThat(words(1).replaceAll("\\s+", " "))
                    .contains("kein Förderantrag", "keine Antragsfrist", then)
                    .doesNotContain(now);
            assertThat(writer.get(writer.profile()).page().select("main").text())
                    .contains(then)
                    .doesNotContain(now);
            assertThat(writer.get("/ideen/neu").page().select("main").text()).contains(now);
        } finally {
            theProgrammeSays(now, then);
        }
    }

    @Test
    void whoeverOwnsTheProfileIsToldAtTheAddressOfTheAccount() throws Exception {
        var person = desks.of(new Site(port), "Petra Promoter", "");
        writer.cookies().put("SESSION", person.token().value());
        var profile = writer.profile();
        writer.send(Form.in(writer.get(profile).page(), profile.replace("/ideen", "/schreibtisch/vorhaben")));
        giveBack();
        var own = person.person().mail().value();
        assertThat(TestMails.to(own)).as("it can wait until morning").isEmpty();
        transactions.executeWithoutResult(_ -> sql.execute(
                "update notification.notices set due_at = now() where person_id = ?",
                person.person().id().value()));
        post.go();
        assertThat(TestMails.words(own))
                .contains("Guten Tag Petra Promoter", "- Eigenanteil", profile)
                .doesNotContain("entwurf");
        assertThat(TestMails.to(mail)).isEmpty();
    }

    @Test
    void aProjectWhoseWayEndsIsToldOf() throws Exception {
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        var step = "/schreibtisch/projekte/" + writer.profile().replace("/ideen/", "") + "/schritt";
        var form = Form.in(office.get(step + "?weg=redirected").page(), step)
                .with("grund", "Das gehört in die Städtebauförderung.");
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
        assertThat(TestMails.newest(mail, 2).getSubject()).contains("Der Weg ist zu Ende");
        assertThat(words(2)).doesNotContain("Städtebau");
    }

    @Test
    void aProjectThatTheOfficeMovesOnByHandIsToldOf() throws Exception {
        var step = "/schreibtisch/projekte/" + writer.profile().replace("/ideen/", "") + "/schritt";
        var form = Form.in(office.get(step + "?weg=complete").page(), step);
        assertThat(office.send(form).status()).isEqualTo(303);
        post.go();
        assertThat(TestMails.newest(mail, 1).getSubject()).contains("neuer Stand");
        assertThat(TestMails.to(mail)).hasSize(1);
    }

    @Test
    void aProjectThatBecamePartOfAnotherAndIsItsOwnAgainIsToldOf() throws Exception {
        var key = new PublicKey(writer.profile().replace("/ideen/", ""));
        var entered = moves.find(key).orElseThrow();
        var id = entered.dossier().project().id();
        var position = entered.dossier().position();
        add(id, 1, MoveKind.MERGED, position.ended(WayEnd.MERGED, position.asOf()));
        assertThat(TestMails.newest(mail, 1).getSubject()).contains("in einem anderen aufgegangen");
        assertThat(words(1)).contains("wie beide Träger es vereinbart haben").doesNotContain("Dorfladen");
        add(id, 2, MoveKind.RESTORED, position);
        assertThat(TestMails.newest(mail, 2).getSubject()).contains("wieder eigenständig");
    }

    private void add(ProjectId id, int after, MoveKind kind, Position to) {
        Acting.as(HouseActors.SYSTEM, () -> moves.add(id, after, kind, to, null));
        post.go();
    }

    @Test
    void theOfficeIsToldThatSomebodyWrote() {
        var form = Form.in(writer.get(writer.profile()).page(), "/nachrichten").with("nachricht", "Noch ein Wort.");
        assertThat(writer.send(form).status()).isEqualTo(303);
        assertThat(sql.fetchValues(
                        "select kind from notification.notices where person_id = ?",
                        office.person().id().value()))
                .isEqualTo(List.of("profile-question"));
        office.send(Form.in(office.get(received()).page(), "/gelesen"));
        assertThat(sql.fetchValues(
                        "select kind from notification.notices where person_id = ?",
                        office.person().id().value()))
                .isEmpty();
    }

    @Test
    void whoHasAnsweredIsNotToldNextMorningThatNobodyRead() {
        var form = Form.in(writer.get(writer.profile()).page(), "/nachrichten").with("nachricht", "Noch ein Wort.");
        writer.send(form);

        office.send(Form.in(office.get(received()).page(), "/nachrichten").with("nachricht", "Danke."));

        assertThat(sql.fetchValues(
                        "select kind from notification.notices where person_id = ?",
                        office.person().id().value()))
                .isEmpty();
    }
}
