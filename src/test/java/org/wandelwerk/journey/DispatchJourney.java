package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.MailHouse;
import org.wandelwerk.MovableClock;
import org.wandelwerk.TestMails;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.notification.BounceMail;
import org.wandelwerk.notification.PostRound;

/** The office invites 25 members by keyboard; one mail comes back, and the office sees which. */
@MailHouse
@Import({MovableClock.Hung.class, PostRound.class})
class DispatchJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private SomePeople people;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private PostRound post;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    @Test
    void twentyFiveAreInvitedAndOneMailComesBack() throws MessagingException {
        var invited = members.seat(88, 25);
        members.leaveEmpty(88, "Verein ohne Namen");
        var page = signedIn(administrator(), Browser.Window.wide());
        writeTo25(page);
        post.go();
        assertThat(mailsTo(invited)).as("held for ten minutes").isZero();
        clock.goForward(Duration.ofMinutes(11));
        post.go();
        await().until(() -> mailsTo(invited) == 25);
        comesBack(invited.get(6));
        post.readWhatCameBack();

        page.reload();
        assertThat(page.locator("main").textContent())
                .contains("Vom Mailserver angenommen: 24.", "Kam zurück: 1.", "5.1.1");
        assertThat(page.locator("li:has-text('Mitglied 07')").textContent()).contains("Kam zurück");
        isAccessible(page);
        var dispatch = page.url();
        remarkedAtThePerson(page, invited.get(6));
        switchedOnAgain(page);
        page.navigate(dispatch);
        new Keyboard(page).press("button:text-is('Noch einmal an eine Person senden')", "**/schreibtisch/versand/*-*");
        post.go();
        await().until(() -> mailsTo(invited) == 26);
        page.context().close();
    }

    private static void writeTo25(Page page) {
        var keys = new Keyboard(page)
                .press("main a[href='/schreibtisch/versand']", "**/schreibtisch/versand")
                .press("main a[href='/schreibtisch/versand/neu']", "**/versand/neu");
        isAccessible(page);
        page.locator("#gremium").selectOption("w88");
        keys.type("#betreff", "Einladung zur 12. Sitzung")
                .type("#text", "Guten Tag {{name}}, wir laden Sie ein.")
                .press("main form.report button", "**/versand/neu");
        assertThat(page.locator("#copies").textContent()).isEqualTo("25 Personen von 26 erreichbar");
        assertThat(page.locator("main").textContent())
                .contains(
                        "Guten Tag Mitglied 07, wir laden Sie ein.", "Verein ohne Namen", "Keine Mailadresse bekannt");
        isAccessible(page);
        keys.press("button:text-is('Mails an 25 Personen senden')", "**/schreibtisch/versand/*-*");
    }

    @Test
    void withoutScriptsADispatchIsStoppedAndReachesNobody() {
        members.seat(89, 3);
        var page = signedIn(administrator(), Browser.Window.wide().withoutScripts());
        page.navigate(address("/schreibtisch/versand/neu"));
        page.locator("#gremium").selectOption("w89");
        var keys = new Keyboard(page)
                .type("#betreff", "Zu früh")
                .type("#text", "Das war zu früh.")
                .press("main form.report button", "**/versand/neu")
                .press("button:text-is('Mails an 3 Personen senden')", "**/schreibtisch/versand/*-*")
                .press("button:text-is('Versand anhalten')", "**/schreibtisch/versand/*-*");
        clock.goForward(Duration.ofMinutes(11));
        post.go();
        page.reload();

        assertThat(page.locator("main").textContent()).contains("Angehalten: 3.", "Angehalten von Katrin Muster");
        assertThat(sql.fetchCount(
                        sql.selectOne().from("notification.mails").where("subject = 'Zu früh' and tries > 0")))
                .isZero();
        keys.leave();
    }

    private static long mailsTo(List<Person> invited) {
        return invited.stream()
                .mapToLong(person -> TestMails.to(person.mail().value()).size())
                .sum();
    }

    private void comesBack(Person person) throws MessagingException {
        var token = sql.fetchValue(
                "select return_token from notification.mails where person_id = ? and dispatch_id is not null",
                person.id().value());
        TestMails.comeBack(BounceMail.of("00000000-0000-4000-8000-000000000000", "failed", "5.1.1"));
        TestMails.comeBack(BounceMail.of(String.valueOf(token), "delayed", "4.4.1"));
        TestMails.comeBack(BounceMail.of(String.valueOf(token), "failed", "5.1.1"));
    }

    private void remarkedAtThePerson(Page page, Person person) {
        page.navigate(address("/schreibtisch/rechte/personen/" + person.id().value()));
        assertThat(page.locator("main").textContent()).contains(person.mail().value() + " kommen zurück");
        page.navigate(address("/schreibtisch/sitze/" + seat(person) + "/personen"));
        assertThat(page.locator("main").textContent())
                .as("at the seat")
                .contains(person.mail().value() + " kommen zurück");
        isAccessible(page);
        page.navigate(address("/schreibtisch/post"));
        assertThat(page.locator("main").textContent()).contains("Kam zurück", "An ein Gremium");
        isAccessible(page);
    }

    private String seat(Person person) {
        return String.valueOf(sql.fetchValue(
                "select d.seat_id from committee.delegates d join committee.accounts a using (representative_id)"
                        + " where a.person_id = ?",
                person.id().value()));
    }

    private void switchedOnAgain(Page page) {
        page.navigate(address("/schreibtisch/post/adressen"));
        isAccessible(page);
        new Keyboard(page).press("main li button", "**/schreibtisch/post/adressen");
        assertThat(page.locator("main").textContent()).contains("Keine Adresse ist abgeschaltet.");
    }

    private Person administrator() {
        var person = people.somebodyWithPasswordAndCode();
        var days = new Days(LocalDate.of(2020, 1, 1), null);
        Cast.asHouse(() -> grants.begin(new GrantWish(person.id(), "administrator", Scope.ALL, days, "test")));
        return person;
    }

    private Page signedIn(Person person, Browser.Window window) {
        var page = window.open(address("/schreibtisch"));
        new Keyboard(page).signIn(person.mail().value(), PASSWORD, people.code(0));
        return page;
    }

    private static void isAccessible(Page page) {
        assertThat(Barriers.on(page)).isEmpty();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
