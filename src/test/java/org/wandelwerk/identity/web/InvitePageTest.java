package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MailHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestMails;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;

/** Whoever may invite lets people in who have no account yet, and never sees the link. */
@MailHouse
class InvitePageTest {

    private static final String NEW = "/schreibtisch/einladungen/neu";
    private static final String NO_SUCH_PROJECT = "P-NONE";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SomePeople people;

    @Autowired
    private DSLContext sql;

    private Site site;
    private Desk office;
    private String mail;

    @BeforeEach
    void somebodyOfTheOffice() {
        site = new Site(port);
        office = desks.of(site, "Olga Office", "office");
        mail = UUID.randomUUID() + "@example.org";
    }

    private Form form() {
        return form("");
    }

    private Form form(String language) {
        return Form.in(office.get(language + NEW).page(), NEW);
    }

    private long accounts(String address) {
        return sql.fetchCount(sql.selectOne().from("identity.accounts").where("mail = ?", address));
    }

    @Test
    void theInvitedGetsAMailAndARoleAndNobodyElseSeesTheLink() throws Exception {
        var answer = office.send(form().with("name", "Nora Neu")
                .with("adresse", mail.toUpperCase())
                .with("rolle", "communication")
                .with("grund", "Sie schreibt Meldungen"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/schreibtisch/einladungen");

        var link = TestMails.link(mail, 1);
        assertThat(TestMails.words(mail)).contains("Guten Tag Nora Neu");
        var list = office.follow(answer);
        assertThat(list.page().select("main li:contains(Nora Neu)").text()).contains(mail, "von Olga Office");
        assertThat(list.body()).doesNotContain(link.substring(11));
        assertThat(sql.fetchCount(sql.selectOne()
                        .from("identity.grants g join identity.accounts a using (person_id)")
                        .where("a.mail = ? and g.role = 'communication'", mail)))
                .isEqualTo(1);
        assertThat(site.get(link).heading()).isEqualTo("Willkommen");
        assertThat(everywhereInTheDatabase(link.substring(11))).isZero();
    }

    private long everywhereInTheDatabase(String secret) {
        var like = "%" + secret + "%";
        return sql.fetchCount(sql.selectOne().from("history.changes").where("concat(before, after) like ?", like))
                + sql.fetchCount(sql.selectOne().from("notification.mails m").where("m::text like ?", like))
                + sql.fetchCount(sql.selectOne().from("identity.links l").where("l::text like ?", like));
    }

    @Test
    void theMailBeginsInTheLanguageThatWasChosen() throws Exception {
        office.send(form().with("name", "Emma English").with("adresse", mail).with("sprache", "en"));
        var body = TestMails.words(mail);
        assertThat(body.indexOf("/en/einladung/")).isPositive().isLessThan(body.lastIndexOf("/einladung/"));
    }

    @Test
    void severalAreInvitedAtOnce() throws Exception {
        var other = UUID.randomUUID() + "@example.org";
        var answer = office.send(form().with("personen", "Ada Eins <" + mail + ">\n\n Berta Zwei <" + other + "> "));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        assertThat(TestMails.words(mail)).contains("Ada Eins");
        assertThat(TestMails.words(other)).contains("Berta Zwei");
    }

    @Test
    void eachLineThatDoesNotFitIsNamedAndNothingTypedIsLost() {
        var known = people.somebodyWithPasswordAndCode();
        var typed = "Ada Eins <" + mail + ">\nohne Adresse\nAda Zwei <" + mail + ">\nKarl <karl@nirgends>";
        var answer = office.send(form().with("personen", typed));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("title").text()).startsWith("Fehler");
        assertThat(answer.page().select("main .names li").eachText())
                .satisfiesExactly(
                        two -> assertThat(two).contains("Zeile 2", "ohne Adresse", "kein Name mit einer Adresse"),
                        three -> assertThat(three).contains("Zeile 3", "steht weiter oben schon"),
                        four -> assertThat(four).contains("Zeile 4", "kein Name mit einer Adresse"));
        assertThat(answer.page().expectFirst("#personen").wholeText()).isEqualTo(typed);
        assertThat(accounts(mail)).isZero();

        var taken = "Ada Eins <" + mail + ">\nKatrin <" + known.mail().value() + ">";
        var second = office.send(form().with("personen", taken));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.page().select("main .names li").text())
                .contains("Zeile 2", "gibt es schon ein Konto: Katrin Muster")
                .doesNotContain("noch einmal einladen");
        assertThat(accounts(mail)).isZero();
    }

    @Test
    void whoeverNeverCameInCanBeInvitedOnceMore() throws Exception {
        var known = people.somebody();
        var answer = office.send(
                form().with("name", "Katrin").with("adresse", known.mail().value()));
        assertThat(answer.status()).isEqualTo(422);
        var again = Form.in(answer.page(), known.id().value() + "/erneut");
        assertThat(office.send(again).status()).isEqualTo(303);
        assertThat(TestMails.words(known.mail().value())).contains("Katrin Muster");
        assertThat(office.get("/schreibtisch/einladungen").body())
                .contains(known.mail().value());
    }

    @Test
    void whatIsMissingIsSaidBesideTheFields() {
        var answer = office.send(form());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#name-error, #adresse-error")).hasSize(2);
        var role = office.send(form().with("name", "Nora <b>")
                .with("adresse", mail)
                .with("rolle", "promoter")
                .with("art", "PROJECT")
                .with("bereich", NO_SUCH_PROJECT)
                .with("bis", "gestern"));
        assertThat(role.page().select("#bereich-error, #bis-error, #grund-error"))
                .hasSize(3);
        assertThat(role.page().select("#name").attr("value")).isEqualTo("Nora <b>");
        assertThat(role.page().select("#rolle option[selected]").attr("value")).isEqualTo("promoter");
        var many = "A <a@example.org>\n".repeat(51);
        assertThat(office.send(form().with("personen", many)).page().select("#personen-error"))
                .hasSize(1);
    }

    @Test
    void nobodyGivesMoreThanThatPersonHas() {
        var answer = office.send(form().with("name", "Nora")
                .with("adresse", mail)
                .with("rolle", "administrator")
                .with("grund", "zu viel"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#errors").text()).contains("reicht weiter oder länger");
        assertThat(answer.page().select("#grund").text()).isEqualTo("zu viel");
        assertThat(accounts(mail)).isZero();
    }

    @Test
    void thePageIsThereInEnglishAndForInvitersAlone() {
        assertThat(office.get("/en" + NEW).heading()).isEqualTo("Invite a person");
        assertThat(office.send(form("/en").with("personen", "x"))
                        .page()
                        .select("main")
                        .text())
                .contains("Nobody was invited, because one entry does not fit", "Line 1");
        for (var role : List.of("communication", "auditor", "bank")) {
            var desk = desks.of(site, "Niemand", role);
            assertThat(desk.get(NEW).status()).isEqualTo(404);
            assertThat(desk.get("/schreibtisch").body()).doesNotContain("/schreibtisch/einladungen");
        }
        assertThat(office.get("/schreibtisch/rechte").page().select("main a[href='" + NEW + "']"))
                .hasSize(1);
    }

    @Test
    void aRoleIsGivenFromTheDayThatWasSaid() {
        var from = LocalDate.now().plusDays(3);
        office.send(form().with("name", "Nora Neu")
                .with("adresse", mail)
                .with("rolle", "communication")
                .with("ab", from.toString())
                .with("grund", "ab Montag"));
        assertThat(sql.fetchValue(
                        "select valid_from::text from identity.grants g join identity.accounts a"
                                + " using (person_id) where a.mail = ?",
                        mail))
                .isEqualTo(from.toString());
    }
}
