package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Mails that wait too long, or of which nobody knows whether they arrived, are told to those who can act. */
@WilfulPostHouse
class LostMailsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LostMails lost;

    @Autowired
    private PostRound post;

    @Autowired
    private Desks desks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private ToldPerson told;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void somebodyToTell() {
        noMailWasLostBefore();
        told.becomeSomebodyNew();
    }

    /** Other tests of the house lose some, too, and many of a kind would stand as one. */
    private void noMailWasLostBefore() {
        sql.transaction(all -> all.dsl()
                .execute("update notification.mails set created_at = created_at - interval '90 days'"
                        + " where state in ('UNKNOWN', 'GIVEN_UP', 'REFUSED', 'BOUNCED')"));
    }

    private List<String> health() {
        return lost.notes(clock.instant()).map(HealthNote::word).toList();
    }

    private String desk(String role) {
        return desks.of(new Site(port), "Dora Dienst", role)
                .get("/schreibtisch")
                .page()
                .select("section:has(#mine)")
                .text();
    }

    @Test
    void aMailWithoutAnAnswerStandsOnTheDeskOfThoseWhoOperateForAMonth() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        var subject = "Ungewiss " + told.person().id().value();
        told.tell("role-changed", subject);
        post.go();
        SERVER.behave();

        assertThat(told.states()).containsExactly("UNKNOWN");
        assertThat(desk("administrator")).contains(subject, "ohne dass der Mailserver antwortete");
        assertThat(desk("office")).doesNotContain(subject);
        assertThat(health()).contains("outbox.lost");

        clock.goForward(Duration.ofDays(31));
        assertThat(desk("administrator")).doesNotContain(subject);
    }

    @Test
    void whoWritesToBodiesFindsTheirLostMailsHoweverManyOthersWereLostBefore() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into notification.mails (id, sort, name, language, subject, words, stops, stop_token,"
                            + " return_token, state, tries, created_at, due_at, tried_at) select gen_random_uuid(),"
                            + " 'NOTICES', 'Mona', 'de', 'Vorher ' || n, 'Guten Tag', '{}', gen_random_uuid(),"
                            + " gen_random_uuid(), 'UNKNOWN', 1, ?::timestamptz, ?::timestamptz, ?::timestamptz from"
                            + " generate_series(0, ?) n",
                        utc(),
                        utc(),
                        utc(),
                        TaskSource.MOST));
        members.seat(94, 1);
        var subject = "An die Werkstatt " + told.person().id().value();
        Acting.as(
                HouseActors.SYSTEM,
                () -> dispatches.send(new Dispatches.Order("w94", subject, "Guten Tag", "0".repeat(32))));
        clock.goForward(Dispatches.HELD.plusMinutes(1));
        post.go();
        SERVER.behave();

        assertThat(desk("office")).contains(subject).doesNotContain("Vorher");
        manyStandAsOne(TaskSource.MOST + 1);
        looksAfter(subject);
    }

    /** On the desk of those who operate the house, from where one link leads to all of them. */
    private void manyStandAsOne(int mails) {
        var admin = desks.of(new Site(port), "Dora Dienst", "administrator");
        var mine = admin.get("/schreibtisch").page().select("section:has(#mine)");
        var row = mine.select("a[href*=verloren]");
        assertThat(mine.text())
                .contains("%,d Mails".formatted(mails).replace(',', '.'))
                .doesNotContain("mindestens", "Vorher");
        assertThat(row).hasSize(1);
        assertThat(admin.get("/en/schreibtisch")
                        .page()
                        .select("section:has(#mine)")
                        .text())
                .contains("%,d mails".formatted(mails));
        var listed = admin.get(row.attr("href")).page();
        assertThat(listed.select("main h1").text()).isEqualTo("Mails ohne Antwort des Mailservers");
        assertThat(listed.title()).startsWith("Mails ohne Antwort des Mailservers");
        assertThat(listed.select("main .names li")).hasSize(50);
        assertThat(listed.select("main .names").text()).contains("Vorher").doesNotContain("An die Werkstatt");
        var next =
                admin.get(listed.select("main .actions a.button").attr("href")).page();
        assertThat(next.select("main .names").text()).contains("Vorher");
        assertThat(next.select("main").text()).contains("ohne Antwort des Mailservers");
        assertThat(admin.get("/schreibtisch/post?verloren=verschickt").status()).isEqualTo(404);
    }

    /** On the page of what was written to the body, where the office finds it. */
    private void looksAfter(String subject) {
        var office = desks.of(new Site(port), "Otto Office", "office");
        var page = office.get("/schreibtisch")
                .page()
                .select("section:has(#mine) a:contains(" + subject + ")")
                .attr("href");
        var form = Form.in(office.get(page).page(), "/erledigt");
        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).as("the same form once more").isEqualTo(303);

        assertThat(office.get(page).page().select("main").text())
                .contains("Als erledigt vermerkt von Otto Office")
                .doesNotContain("Als erledigt vermerken");
        assertThat(desk("office")).doesNotContain(subject);
        var trail = office.get(page)
                .page()
                .select("main a[href*=/verlauf/versand/]")
                .attr("href");
        assertThat(office.get(trail).page().select("main").text())
                .contains("Verlorene Mail, um die sich jemand gekümmert hat", "Otto Office");
        sql.transaction(all -> all.dsl().execute("delete from notification.mails where subject like 'Vorher %'"));
    }

    @Test
    void whoWritesToOneBodyAloneLooksAfterItsLostMailsAndAfterNoOther() {
        var own = lose(97, 1);
        var other = lose(98, 1);
        var speaker = desks.of(new Site(port), "Sina Spricht", "speaker", new Scope.OfCommittee("w97"));
        var mine = speaker.get("/schreibtisch").page().select("section:has(#mine)");
        assertThat(mine.text()).contains(own).doesNotContain(other);
        var page = mine.select("a:contains(" + own + ")").attr("href");
        var form = Form.in(speaker.get(page).page(), "/erledigt");
        var others = sql.fetchValue("select id from notification.mails where subject = ?", other);

        assertThat(speaker.send(form.to("/schreibtisch/post/" + others + "/erledigt"))
                        .status())
                .as("a mail of another body")
                .isEqualTo(404);
        assertThat(speaker.send(form).status()).isEqualTo(303);
        assertThat(speaker.get(page).page().select("main").text()).contains("Als erledigt vermerkt von Sina Spricht");
        assertThat(String.join(" ", speaker.mine())).doesNotContain(own);
    }

    /** Up to three stand for themselves, of four the oldest stands for all. */
    @Test
    void threeLostMailsOfOneDispatchStandForThemselvesAndFourAsOne() {
        var three = lose(95, 3);
        var four = lose(96, 4);

        assertThat(rows("administrator", three)).isEqualTo(3);
        assertThat(rows("office", three))
                .as("each at its place on the page of the dispatch")
                .isEqualTo(3);
        for (var role : List.of("administrator", "office")) {
            assertThat(rows(role, four)).as("four for " + role).isEqualTo(1);
            assertThat(desk(role)).contains("4 Mails").doesNotContain("3 Mails");
        }
    }

    /** Sends to a body of so many members, of which none arrives for sure; tells by which subject. */
    private String lose(int workshop, int members) {
        this.members.seat(workshop, members);
        var subject = "Werkstatt " + workshop + " " + told.person().id().value();
        var key = Integer.toHexString(workshop).repeat(16);
        Acting.as(
                HouseActors.SYSTEM,
                () -> dispatches.send(new Dispatches.Order("w" + workshop, subject, "Guten Tag", key)));
        sql.transaction(all -> all.dsl()
                .execute(
                        "update notification.mails set state = 'UNKNOWN', tries = 1, tried_at = created_at"
                                + " where subject = ?",
                        subject));
        assertThat(sql.fetchCount(sql.selectOne().from("notification.mails").where("subject = ?", subject)))
                .isEqualTo(members);
        return subject;
    }

    private int rows(String role, String subject) {
        return desks.of(new Site(port), "Dora Dienst", role)
                .get("/schreibtisch")
                .page()
                .select("section:has(#mine) a:contains(" + subject + ")")
                .size();
    }

    @Test
    void whoNeitherOperatesTheHouseNorWritesToBodiesIsToldOfNoneAndSettlesNone() {
        var subject = lose(93, 1);
        var mail = sql.fetchSingle("select id from notification.mails where subject = ?", subject)
                .get(0, UUID.class);
        var research =
                desks.of(new Site(port), "Rita Recherche", "research").person().actor();

        assertThat(rows("research", subject)).isZero();
        assertThatThrownBy(() -> Acting.as(research, () -> lost.settle(mail, 1)))
                .isInstanceOf(NotFound.class);
    }

    private OffsetDateTime utc() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    @Test
    void whoOperatesTheHouseSettlesALostMailUntilItIsLostOnceMore() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        var subject = "Erledigt " + told.person().id().value();
        told.tell("role-changed", subject);
        post.go();
        SERVER.behave();
        var admin = desks.of(new Site(port), "Dora Dienst", "administrator");
        var page = admin.get("/schreibtisch")
                .page()
                .select("section:has(#mine) a:contains(" + subject + ")")
                .attr("href");
        var office = desks.of(new Site(port), "Otto Office", "office");
        var others = Form.in(office.get("/schreibtisch/briefe").page(), "/schreibtisch/briefe")
                .value("token");
        assertThat(office.send(Form.in(admin.get(page).page(), "/erledigt").with("token", others))
                        .status())
                .as("who does not operate the house")
                .isEqualTo(404);

        var read = Form.in(admin.get(page).page(), "/erledigt");
        assertThat(admin.send(read.with("tries", "0")).status())
                .as("who read of another try")
                .isEqualTo(409);
        assertThat(admin.send(read).status()).isEqualTo(303);

        isSettled(admin, page, subject);
        isLostOnceMore(admin, page, subject);
        assertThat(admin.send(read).status()).as("who read of the try before").isEqualTo(409);
        assertThat(desk("administrator")).contains(subject);
    }

    private void isSettled(Desk admin, String page, String subject) {
        assertThat(admin.get(page).page().select("main").text()).contains("Als erledigt vermerkt von Dora Dienst");
        assertThat(admin.get("/en" + page).page().select("main").text())
                .contains("Noted as looked after by Dora Dienst");
        assertThat(desk("administrator")).doesNotContain(subject);
        assertThat(sql.fetchCount(sql.selectOne()
                        .from("history.changes")
                        .where("table_name = 'notification.settled_mails' and actor_name = 'Dora Dienst'")))
                .isPositive();
    }

    private void isLostOnceMore(Desk admin, String page, String subject) {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        assertThat(admin.send(Form.in(admin.get(page).page(), "/erneut")).status())
                .isEqualTo(303);
        post.go();
        SERVER.behave();
        assertThat(desk("administrator")).as("lost once more").contains(subject);
    }
}
