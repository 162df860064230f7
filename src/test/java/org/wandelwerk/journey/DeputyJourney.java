package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;

/** A speaker's deputy works for two weeks and no longer: by keyboard, with scripts off. */
@House
@Import({SomePeople.class, MovableClock.Hung.class})
class DeputyJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private Committees committees;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private Rights rights;

    @Autowired
    private MovableClock clock;

    private Person speaker;
    private Person deputy;

    @BeforeEach
    void aSpeakerWhoAlsoWritesTheNews() {
        speaker = people.somebodyWithPasswordAndCode();
        deputy = people.somebodyWithPasswordAndCode();
        var days = new Days(LocalDate.now(clock), null);
        Cast.asHouse(() -> {
            committees.takeOver(ACommittee.workshop(2, "Wirtschaft").build());
            grants.follow(
                    "speaker:" + UUID.randomUUID(),
                    List.of(new GrantWish(speaker.id(), "speaker", new Scope.OfCommittee("w2"), days, "test")));
            grants.begin(new GrantWish(speaker.id(), "communication", Scope.ALL, days, "test"));
        });
    }

    @Test
    void aDeputyWorksForTwoWeeksAndNoLonger() {
        var today = LocalDate.now(clock);
        var page = signedIn(speaker, 0, "/schreibtisch/vertretung");
        name(page, "Werkstattsprecherin", today.plusDays(13));
        name(page, "Öffentlichkeitsarbeit", today.plusDays(13));
        new Keyboard(page).leave();

        for (int day : new int[] {0, 13}) {
            page = signedIn(deputy, 0, "/schreibtisch/vertretung");
            assertThat(page.locator("#held ~ ul").textContent()).contains("In Vertretung", "Werkstattsprecherin");
            assertThat(chairs()).isTrue();
            page.navigate(address("/schreibtisch"));
            new Keyboard(page)
                    .press("main a[href='/schreibtisch/bearbeiten']", "**/schreibtisch/bearbeiten")
                    .press("main a[href='/schreibtisch/bearbeiten/meldungen']", "**/meldungen")
                    .press("main a[href$='/meldungen/neu']", "**/meldungen/neu")
                    .type("#f_title", "Geschrieben in Vertretung am Tag " + day)
                    .press("form.report button", "**/meldungen/**");
            assertThat(page.locator("#f_title").inputValue()).isEqualTo("Geschrieben in Vertretung am Tag " + day);
            new Keyboard(page).leave();
            clock.goForward(Duration.ofDays(day == 0 ? 13 : 1));
        }

        page = signedIn(deputy, 0, "/schreibtisch/vertretung");
        assertThat(page.locator("main").textContent()).contains("Sie haben noch keine Rolle.");
        assertThat(chairs()).isFalse();
        assertThat(page.navigate(address("/schreibtisch/bearbeiten")).status()).isEqualTo(404);
        page.context().close();
    }

    @Test
    void whatWasTypedOutlivesTheSignIn() {
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

    private boolean chairs() {
        return rights.at(deputy.id(), clock.instant()).mayAnywhere(Permission.CHAIR_MEETINGS);
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
