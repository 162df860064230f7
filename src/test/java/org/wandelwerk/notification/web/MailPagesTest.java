package org.wandelwerk.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.Notifications;
import org.wandelwerk.notification.PostHouse;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.notification.Telling;

/** The pages about mails in a house that has no mail server. */
@PostHouse
class MailPagesTest {

    private static final String NEW = "/schreibtisch/versand/neu";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Notifications notifications;

    @Autowired
    private PostRound post;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    private Site site;
    private Desk admin;

    @BeforeEach
    void anAdministratorAtADesk() {
        site = new Site(port);
        admin = desks.of(site, "Ada Alleskann", "administrator");
    }

    private void tell(Desk desk, String subject) {
        Acting.as(HouseActors.SYSTEM, () -> {
            notifications.tell(
                    List.of(desk.person().id()),
                    new Telling(
                            "role-changed",
                            Text.german(subject),
                            Text.german("Näheres dort."),
                            "/schreibtisch/" + UUID.randomUUID()));
            return true;
        });
        transactions.executeWithoutResult(_ -> sql.execute(
                "update notification.notices set due_at = told_at where mail_id is null and person_id = ?",
                desk.person().id().value()));
        post.go();
    }

    @Test
    void withoutAServerMailsStayInTheListAndCanBeReadThere() {
        tell(admin, "Etwas <b>ist</b> geschehen");
        var list = admin.get("/schreibtisch/post");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.page().select("main").text())
                .contains(
                        "Aus diesem Haus gehen keine Mails hinaus", "Etwas <b>ist</b> geschehen", "Ging nicht hinaus");
        var mail = admin.get(list.page().select("main .names a").attr("href"));
        assertThat(mail.page().select("main").text())
                .contains("Guten Tag Ada Alleskann", "weil sich Ihre Rechte geändert haben")
                .doesNotContain("abbestellen");
        assertThat(admin.get("/en/schreibtisch/post").page().select("main").text())
                .contains("Did not leave", "No mails leave this house");
    }

    @Test
    void aMailThatWasKeptCanBeSentOnceMoreByHand() {
        tell(admin, "Noch einmal");
        var address = admin.get("/schreibtisch/post")
                .page()
                .select("main .names a:contains(Noch einmal)")
                .attr("href");
        var form = Form.in(admin.get(address).page(), "/erneut");
        assertThat(admin.send(form).status()).isEqualTo(303);
        assertThat(admin.send(form).status()).as("the same again").isEqualTo(303);
        assertThat(admin.get(address).page().select("main").text()).contains("Wartet");
    }

    @Test
    void theListPagesAndCostsAsManyStatementsHoweverLongItIs() {
        for (int i = 0; i < 55; i++) {
            tell(admin, "Eintrag " + i);
        }
        var first = admin.get("/schreibtisch/post");
        var sent = statements.during(() -> admin.get("/schreibtisch/post"));
        assertThat(sent).hasSizeLessThanOrEqualTo(10);
        assertThat(first.page().select("main .names li")).hasSize(50);
        var more = first.page().select("main a[href*=nach]").attr("href");
        assertThat(admin.get(more).page().select("main").text()).contains("Eintrag 0");
        assertThat(admin.get("/schreibtisch/post?nach=unsinn").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoMailIsNotFound() {
        var nothing = UUID.randomUUID();
        assertThat(site.get("/mitteilungen/abbestellen/" + nothing).status()).isEqualTo(404);
        assertThat(admin.get("/schreibtisch/post/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(admin.get("/schreibtisch/post/unsinn").status()).isEqualTo(400);
        assertThat(admin.get("/schreibtisch/versand/unsinn").status()).isEqualTo(400);
        assertThat(admin.get("/schreibtisch/versand?nach=unsinn").status()).isEqualTo(404);
        assertThat(site.get("/mitteilungen/abbestellen/unsinn").status()).isEqualTo(400);
    }

    @Test
    void everybodyChoosesWhatToBeToldOf() {
        var member = desks.of(site, "Mara Mitglied", "");
        var address = "/schreibtisch/mitteilungen";
        var page = member.get(address).page();
        assertThat(page.select("#k-draft-waiting option[selected]").val()).isEqualTo("DAILY");
        assertThat(page.select("#k-body-mail option[value=DAILY]"))
                .as("invitations do not wait")
                .isEmpty();
        var answer = member.send(Form.in(page, address)
                .with("k-role-changed", "NEVER")
                .with("k-unsinn", "NEVER")
                .with("sprache", "en"));
        var saved = member.follow(answer).page();
        assertThat(saved.select("[role=status]").text()).contains("Gespeichert");
        assertThat(saved.select("#k-role-changed option[selected]").val()).isEqualTo("NEVER");
        assertThat(saved.select("#sprache option[selected]").val()).isEqualTo("en");
        tell(member, "Will ich nicht wissen");
        assertThat(mails(member)).isZero();
    }

    private int mails(Desk desk) {
        return sql.fetchCount(sql.selectOne()
                .from("notification.mails")
                .where("person_id = ?", desk.person().id().value()));
    }

    @Test
    void whoStoppedMailsGetsThemAgainAtTheSameLink() {
        var member = desks.of(site, "Mona Mitglied", "");
        tell(member, "Erste Mail");
        var address = "/mitteilungen/abbestellen/"
                + sql.fetchValue(
                        "select stop_token from notification.mails where person_id = ?",
                        member.person().id().value());
        site.post(address, "List-Unsubscribe=One-Click", "");
        tell(member, "Kommt nicht");
        assertThat(mails(member)).isEqualTo(1);

        var shown = site.get(address).page();
        assertThat(shown.select("main").text()).contains("Abbestellt", "Diese Mails wieder bekommen");
        var again = site.post(address, "wieder=ja", "");

        assertThat(again.page().select("main").text()).contains("Sie erhalten wieder Mails zu", "Meine Rollen");
        tell(member, "Kommt wieder");
        assertThat(mails(member)).isEqualTo(2);
    }

    @Test
    void lookingStopsNothingAndOneClickStopsIt() {
        var member = desks.of(site, "Milan Mitglied", "");
        tell(member, "Erste Mail");
        var address = "/mitteilungen/abbestellen/"
                + sql.fetchValue(
                        "select stop_token from notification.mails where person_id = ?",
                        member.person().id().value());
        assertThat(site.get(address).page().select("main").text()).contains("Meine Rollen");
        tell(member, "Zweite Mail");
        assertThat(mails(member)).isEqualTo(2);
        var stopped = site.post(address, "List-Unsubscribe=One-Click", "");
        assertThat(stopped.status()).isEqualTo(200);
        assertThat(stopped.page().select("main").text()).contains("Meine Rollen");
        assertThat(stopped.heading()).isEqualTo("Mails abbestellen");
        tell(member, "Dritte Mail");
        assertThat(mails(member)).isEqualTo(2);
    }

    @Test
    void aMistakeInADispatchKeepsWhatWasTyped() {
        members.seat(91, 1);
        var form = Form.in(admin.get(NEW).page(), NEW).with("text", "Ohne Betreff & <Gremium>");
        var answer = admin.send(form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#text").val()).isEqualTo("Ohne Betreff & <Gremium>");
        assertThat(answer.page().select("#betreff-error, #gremium-error")).hasSize(2);
    }

    @Test
    void whoSpeaksInOneBodyWritesToNoOther() {
        members.seat(92, 1);
        members.seat(93, 1);
        var speaker = desks.of(site, "Simon Sprecher", "speaker", new Scope.OfCommittee("w92"));
        var page = speaker.get(NEW).page();
        assertThat(page.select("#gremium option").eachAttr("value")).containsExactly("", "w92");
        var form = Form.in(page, NEW).with("betreff", "Hallo").with("text", "Guten Tag");
        assertThat(speaker.send(form.with("gremium", "w93")).status()).isEqualTo(404);
        assertThat(speaker.send(form.with("gremium", "w92")).status()).isEqualTo(200);
        var sent = admin.send(form.with("gremium", "w93")
                .with("token", Form.in(admin.get(NEW).page(), NEW).value("token"))
                .with("schritt", "senden"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(speaker.follow(sent).status()).isEqualTo(404);
        assertThat(admin.follow(sent).status()).isEqualTo(200);
        assertThat(speaker.get("/schreibtisch/versand").page().select("main").text())
                .doesNotContain("Hallo");
        assertThat(admin.get("/en/schreibtisch/versand").page().select("main").text())
                .contains("Hallo", "Written by Ada Alleskann");
    }

    @Test
    void aSpeakerReadsWhoIsWrittenToButNotWhere() {
        var address = "lena.verborgen@example.org";
        members.bringIn(89, "Lena Verborgen", address);
        var speaker = desks.of(site, "Sina Spricht", "speaker", new Scope.OfCommittee("w89"));
        var form = Form.in(speaker.get(NEW).page(), NEW)
                .with("gremium", "w89")
                .with("betreff", "Termin")
                .with("text", "Guten Tag");
        assertThat(speaker.send(form).body()).contains("Lena Verborgen").doesNotContain(address);
        var sent = speaker.send(form.with("schritt", "senden")).header("Location");
        transactions.executeWithoutResult(_ -> sql.execute(
                "update notification.mails set state = 'REFUSED', answer = ? where address = ?",
                "550 unknown: " + address,
                address));

        assertThat(speaker.get(sent).body()).contains("Lena Verborgen").doesNotContain(address);
        var keeper = desks.of(site, "Kai Betreut", "office", new Scope.OfCommittee("w89"));
        var all = desks.of(site, "Olga Office", "office");
        var auditor = desks.of(site, "Anna Prüft", "auditor");
        for (var desk : List.of(keeper, all)) {
            assertThat(desk.get(sent).body()).contains(address, "550 unknown");
        }
        assertThat(auditor.get(sent).status()).as("who writes to nobody").isEqualTo(404);
        assertThat(keeper.send(form.with(
                                "token", Form.in(keeper.get(NEW).page(), NEW).value("token")))
                        .body())
                .contains(address);
    }

    @Test
    void aPreviewCostsAsManyStatementsHoweverManyMembersThereAre() {
        members.seat(94, 30);
        var form = Form.in(admin.get(NEW).page(), NEW)
                .with("gremium", "w94")
                .with("betreff", "Viele")
                .with("text", "Guten Tag {{name}}");
        var sent = statements.during(() -> admin.send(form));
        assertThat(sent).hasSizeLessThanOrEqualTo(20);
        assertThat(admin.send(form).page().select("#copies").text()).isEqualTo("30 Personen von 30 erreichbar");
    }

    @Test
    void aDraftThatWaitsIsToldToThoseWhoPublish() {
        var second = desks.of(site, "Zoe Zweit", "office");
        var kind = "/schreibtisch/bearbeiten/meldungen/neu";
        var form = Form.in(admin.get(kind).page(), "/neu")
                .with("f_title", "Wartet auf Zoe")
                .with("f_teaser", "Was geschah.")
                .with("f_date", "22.11.2024");
        var draft = admin.send(form).header("Location").replaceFirst("\\?.*", "");
        assertThat(admin.press(draft, "/vorschlag").status()).isEqualTo(303);

        assertThat(told(second)).containsExactly("Wartet auf Veröffentlichung: Wartet auf Zoe");
        assertThat(told(admin)).as("nobody is told of the own deeds").isEmpty();
    }

    private List<String> told(Desk desk) {
        return sql
                .fetchValues(
                        "select subject_de from notification.notices where person_id = ? and mail_id is null",
                        desk.person().id().value())
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
