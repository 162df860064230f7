package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.committee.Speakers;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;

/** A speaker's deputy works for two weeks and no longer: by keyboard, with scripts off. */
@House
@Import({SomePeople.class, SeatedMembers.class, MovableClock.Hung.class})
class DeputyJourney {

    private static final String WRITING = "/schreibtisch/versand";

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Speakers speakers;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private MovableClock clock;

    private Person speaker;
    private Person deputy;

    @BeforeEach
    void aSpeakerByOfficeOfABodyWithMembers() {
        speaker = people.somebodyWithPasswordAndCode();
        deputy = people.somebodyWithPasswordAndCode();
        members.seat(2, 2);
        members.letSpeak(speakers, 2, speaker);
    }

    @Test
    void aDeputyWorksForTwoWeeksAndNoLonger() {
        var today = LocalDate.now(clock);
        var page = signedIn(deputy, 0, "/schreibtisch");
        assertThat(page.navigate(address(WRITING)).status()).isEqualTo(404);
        page.navigate(address("/schreibtisch"));
        new Keyboard(page).leave();
        page = signedIn(speaker, 0, "/schreibtisch/vertretung");
        name(page, "Werkstattsprecherin", today.plusDays(13));
        new Keyboard(page).leave();

        clock.goForward(Duration.ofSeconds(31));
        for (int day : new int[] {0, 13}) {
            page = signedIn(deputy, 0, "/schreibtisch/vertretung");
            assertThat(page.locator("#held ~ ul").textContent()).contains("In Vertretung", "Werkstattsprecherin");
            page.navigate(address("/schreibtisch"));
            writeToTheWorkshop(page, "In Vertretung am Tag " + day);
            assertThat(page.locator("main").textContent()).contains("In Vertretung am Tag " + day);
            new Keyboard(page).leave();
            clock.goForward(Duration.ofDays(day == 0 ? 13 : 1));
        }

        page = signedIn(deputy, 0, "/schreibtisch/vertretung");
        assertThat(page.locator("main").textContent()).contains("Sie haben noch keine Rolle.");
        assertThat(page.navigate(address(WRITING)).status()).isEqualTo(404);
        assertThat(page.navigate(address(WRITING + "/neu")).status()).isEqualTo(404);
        page.context().close();
    }

    /** By the right of who speaks for it, and no other: the deputy holds nothing else. */
    private static void writeToTheWorkshop(Page page, String subject) {
        var keys = new Keyboard(page)
                .press("main a[href='/schreibtisch/versand']", "**/schreibtisch/versand")
                .press("main a[href='/schreibtisch/versand/neu']", "**/versand/neu")
                .reach("#gremium");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#gremium").inputValue()).isEqualTo("w2");
        keys.type("#betreff", subject)
                .type("#text", "Guten Tag {{name}}, die Sitzung findet statt.")
                .press("main form.report button", "**/versand/neu")
                .press("button:has-text('senden')", "**/schreibtisch/versand/*-*");
    }

    @Test
    void whatWasTypedOutlivesTheSignIn() {
        var days = new Days(LocalDate.now(clock), null);
        Cast.asHouse(() -> grants.begin(new GrantWish(speaker.id(), "communication", Scope.ALL, days, "test")));
        var page = signedIn(speaker, 0, "/schreibtisch/bearbeiten/meldungen/neu");
        var keys = new Keyboard(page).type("#f_title", "Ein Absatz vor der Mittagspause");
        clock.goForward(Duration.ofMinutes(50));
        keys.press("form.report button", "**/anmelden?weiter=**fortsetzen**");
        assertThat(page.locator("main [role=status]").textContent()).contains("für Sie aufgehoben");
        keys.signIn(speaker.mail().value(), PASSWORD, people.code(0));
        assertThat(page.locator("h1").textContent()).isEqualTo("Ihr Text ist noch da");
        assertThat(page.locator(".account__typed").allTextContents()).contains("Ein Absatz vor der Mittagspause");
        keys.press("button:text-is('Formular jetzt senden')", "**/schreibtisch/bearbeiten/meldungen/**");

        assertThat(page.locator("#f_title").inputValue()).isEqualTo("Ein Absatz vor der Mittagspause");
        page.context().close();
    }

    /** Names the deputy for a role from today to a last day. */
    private void name(Page page, String role, LocalDate last) {
        var keys = new Keyboard(page).reach("#rolle");
        page.keyboard().press("Home");
        for (int step = 0; !page.locator("#rolle option:checked").textContent().startsWith(role); step++) {
            assertThat(step).isLessThan(5);
            page.keyboard().press("ArrowDown");
        }
        keys.type("#adresse", deputy.mail().value()).reach("#bis");
        page.keyboard().type(DateTimeFormatter.ofPattern(dayOrder()).format(last));
        assertThat(page.locator("#bis").inputValue()).isEqualTo(last.toString());
        keys.press("#name ~ form button", "**/schreibtisch/vertretung");
        assertThat(page.locator("li:has-text('" + role + "')").textContent()).contains("Vertretung: Katrin Muster");
    }

    /** In which order this Chromium wants the parts of a day. */
    private static String dayOrder() {
        return Locale.getDefault().getLanguage().equals("de") ? "ddMMyyyy" : "MMddyyyy";
    }

    private Page signedIn(Person person, int ahead, String path) {
        var page = Browser.Window.wide().withoutScripts().open(address(path));
        new Keyboard(page).signIn(person.mail().value(), PASSWORD, people.code(ahead));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
