package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Whoever wrote to a body sees for whom the mail arrived, and sends it once more to whom it did not. */
@WilfulPostHouse
class ArrivalsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Desks desks;

    @Autowired
    private PostRound post;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ToldPerson told;

    @Autowired
    private DSLContext sql;

    private Desk office;

    @BeforeEach
    void whatOthersSentHasLeft() {
        told.becomeSomebodyNew();
        office = desks.of(new Site(port), "Otto Office", "office");
    }

    private Dispatch sent(int workshop, String subject) {
        var key = UUID.randomUUID().toString().replace("-", "");
        var dispatch = Acting.as(
                HouseActors.SYSTEM,
                () -> dispatches.send(new Dispatches.Order("w" + workshop, subject, "Guten Tag {{name}}", key)));
        clock.goForward(Dispatches.HELD.plusMinutes(1));
        post.go();
        SERVER.behave();
        return dispatch;
    }

    private String text(String address) {
        return office.get(address).page().select("main").text();
    }

    private boolean isOffered(Dispatch dispatch) {
        return !office.get(dispatch.address())
                .page()
                .select("form[action$=/erneut]")
                .isEmpty();
    }

    private String mine(String subject) {
        return office.mine().stream()
                .filter(row -> row.contains(subject))
                .toList()
                .toString();
    }

    @Test
    void whomItDidNotReachIsToldFirstAndGetsItOnceTheAddressIsRight() {
        members.seat(41, 3);
        members.bringIn(41, "Berta Falsch", "berta.falsch@example.org");
        SERVER.answer("RCPT", line -> line.contains("berta.falsch") ? "550 5.1.1 no such user" : "250 fine");
        var dispatch = sent(41, "Einladung der 41");
        var tally = "4 Mails: 3 vom Mailserver angenommen, 1 nicht angekommen oder ungewiss.";

        assertThat(text("/schreibtisch/versand")).contains(tally);
        var page = office.get(dispatch.address()).page();
        assertThat(page.select("main").text()).contains(tally);
        assertThat(page.select("main h3").eachText())
                .containsExactly("Nicht angekommen oder ungewiss: 1", "Vom Mailserver angenommen: 3");
        assertThat(page.select("main h3:contains(Nicht) ~ ul").getFirst().text())
                .contains("Berta Falsch", "550 5.1.1")
                .doesNotContain("Mitglied");
        assertThat(isOffered(dispatch)).as("to the address that does not exist").isFalse();
        assertThat(mine("Einladung der 41")).contains("wurde vom Mailserver abgelehnt");

        sql.transaction(all -> all.dsl()
                .execute("update committee.delegates set mail = 'berta.richtig@example.org'"
                        + " where mail = 'berta.falsch@example.org'"));
        var again = Form.in(office.get(dispatch.address()).page(), "/erneut");
        assertThat(office.send(again).status()).isEqualTo(303);
        assertThat(office.send(again).status()).as("the same again").isEqualTo(303);
        assertThat(mine("Einladung der 41")).isEqualTo("[]");
        post.go();
        post.go();

        assertThat(SERVER.seen().stream().filter(mail -> mail.contains("berta.richtig@example.org")))
                .hasSize(1);
        assertThat(text(dispatch.address())).contains("4 Mails: 4 vom Mailserver angenommen.");
        assertThat(isOffered(dispatch)).isFalse();
    }

    private String tokenOf(Dispatch dispatch, String mail) {
        return String.valueOf(sql.fetchValue(
                "select return_token from notification.mails where dispatch_id = ? and address = ?",
                dispatch.id(),
                mail));
    }

    private int switchedOff(String address) {
        return sql.fetchCount(
                DSL.table("notification.addresses"), DSL.condition("mail = ? and off_at is not null", address));
    }

    @Test
    void onlyWhereNobodyHasTheAddressIsThatWrittenToNoMore() {
        members.bringIn(44, "Clara Fern", "clara.fern@example.org");
        members.bringIn(45, "Dora Streng", "dora.streng@example.org");
        members.bringIn(46, "Emil Fort", "emil.fort@example.org");
        var away = sent(44, "Einladung der 44");
        var policy = sent(45, "Einladung der 45");
        var nobody = sent(46, "Einladung der 46");

        post.comesBack(tokenOf(away, "clara.fern@example.org"), "4.4.7", "delivery time expired");
        post.comesBack(tokenOf(policy, "dora.streng@example.org"), "5.7.26", "not from you");
        post.comesBack(tokenOf(nobody, "emil.fort@example.org"), "5.1.1", "no such user");

        for (var dispatch : List.of(away, policy, nobody)) {
            assertThat(sql.fetchCount(
                            DSL.table("notification.mails"),
                            DSL.condition("dispatch_id = ? and state = 'BOUNCED'", dispatch.id())))
                    .isOne();
        }
        assertThat(switchedOff("clara.fern@example.org")).isZero();
        assertThat(switchedOff("dora.streng@example.org")).isZero();
        assertThat(switchedOff("emil.fort@example.org")).isOne();
    }

    @Test
    void aLateReportOfTheFormerAddressSaysNothingOfTheMendedOne() {
        members.bringIn(47, "Frida Um", "frida.alt@example.org");
        SERVER.answer("RCPT", line -> line.contains("frida.alt") ? "550 5.1.1 no such user" : "250 fine");
        var dispatch = sent(47, "Einladung der 47");
        var former = tokenOf(dispatch, "frida.alt@example.org");
        sql.transaction(all -> all.dsl()
                .execute("update committee.delegates set mail = 'frida.neu@example.org'"
                        + " where mail = 'frida.alt@example.org'"));
        office.send(Form.in(office.get(dispatch.address()).page(), "/erneut"));
        post.go();

        post.comesBack(former, "no such user");

        assertThat(text(dispatch.address())).contains("1 vom Mailserver angenommen");
        assertThat(switchedOff("frida.neu@example.org")).isZero();
    }

    @Test
    void whatMayHaveArrivedIsNotSentToTheSamePersonAgain() {
        members.seat(42, 1);
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);

        assertThat(isOffered(sent(42, "Ungewiss"))).isFalse();
    }

    @Test
    void whoIsNoMemberAnyMoreIsNotWrittenToAgainAndNobodyIsAfterAMonth() {
        members.bringIn(43, "Gerd Gegangen", "gerd.gegangen@example.org");
        members.bringIn(43, "Bea Bleibt", "bea.bleibt@example.org");
        SERVER.answer("RCPT", line -> line.contains("bea.") || line.contains("gerd.") ? "550 refused" : "250 fine");
        var dispatch = sent(43, "Abgelehnt");
        assertThat(office.get(dispatch.address())
                        .page()
                        .select("form[action$=/erneut] button")
                        .text())
                .isEqualTo("Noch einmal an 2 Personen senden");

        sql.transaction(all -> all.dsl()
                .execute("update committee.delegates set valid_from = date '2000-01-01', valid_to = date '2001-01-01'"
                        + " where mail = 'gerd.gegangen@example.org'"));
        assertThat(office.get(dispatch.address())
                        .page()
                        .select("form[action$=/erneut] button")
                        .text())
                .isEqualTo("Noch einmal an eine Person senden");

        clock.goForward(Duration.ofDays(31));
        assertThat(isOffered(dispatch)).isFalse();
    }

    @Test
    void theListToTakeAlongSaysTheSameOfEachAndHoldsAddressesForThoseAloneWhoReadThem() {
        members.bringIn(44, "Frida Formel", "frida.formel@example.org");
        members.seat(44, 1);
        SERVER.answer("RCPT", line -> line.contains("frida.") ? "550 refused" : "250 fine");
        var list = sent(44, "Mit Liste").address() + "/stand.csv";

        assertThat(office.get(list).status())
                .as("who proved long ago who it is")
                .isEqualTo(303);
        var proved = desks.of(new Site(port), "Olga Office", "office");
        assertThat(proved.get(list).body().lines())
                .anyMatch(
                        line -> line.startsWith("Frida Formel;frida.formel@example.org;Nicht angekommen oder ungewiss;"
                                        + "Vom Mailserver abgelehnt;")
                                && line.contains("550 refused"))
                .anyMatch(line -> line.startsWith("Mitglied 01;") && line.contains(";Vom Mailserver angenommen;"))
                .hasSize(3);
        var speaker = desks.of(new Site(port), "Sina Spricht", "speaker", new Scope.OfCommittee("w44"));
        assertThat(speaker.get("/en" + list).body())
                .contains("Frida Formel", "Not arrived, or not sure")
                .doesNotContain("frida.formel@example.org", "550 refused");
    }
}
