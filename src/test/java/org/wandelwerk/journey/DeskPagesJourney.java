package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.web.Matrix;
import org.wandelwerk.identity.web.MatrixHouse;
import org.wandelwerk.identity.web.MatrixRecords;
import org.wandelwerk.identity.web.MatrixWords;

/**
 * Every page of the desk that the matrix of rights knows, in both languages, without scripts, on a narrow screen; and
 * those that no story comes to have no barrier. Pages of records that a story makes first are judged by that story.
 */
@MatrixHouse
@TestPropertySource(properties = "spring.application.name=desk-pages")
class DeskPagesJourney {

    /** What the stories open with an eye on barriers; all other pages of the matrix are looked at here. */
    private static final String TOLD_ELSEWHERE = "/schreibtisch/(?:"
            + "auftritt(?:/.*)?|bearbeiten(?:/.*)?|briefe|datenschutz(?:/.*)?|dokumente|eingaenge|einlesen|einladungen"
            + "|einsichten|einstellungen|fristen(?:/.*)?|konto|listen/spalten|loeschungen(?:/.*)?|meine-daten|nutzung"
            + "|post(?:/.*)?|projekte/.*|pruefung(?:/.*)?|rechte(?:/personen/.*)?|sammlungen|sitze/.*|verfahren(?:/.*)?"
            + "|vereinigungen|verlauf/.*|versand(?:/.*)?|vertretung|vorhaben|zusammenfuehren|zustand)";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    @Autowired
    private MatrixRecords records;

    private Desk desk() {
        return desks.of(new Site(port), "Dora Durchblick", "administrator");
    }

    /** One call for each address that shows an administrator a page. */
    private List<String> pages() throws IOException {
        records.begin();
        var words = new MatrixWords(new Site(port), sql, LocalDate.EPOCH, records);
        var calls = new LinkedHashMap<String, String>();
        for (var line : Matrix.read().lines()) {
            if (line.method().equals("GET")
                    && line.address().startsWith("/schreibtisch")
                    && !line.call().matches("[^?]*\\.[a-z]+(?:\\?.*)?")
                    // a mail is written when its hour has come, as MailPagesTest lets it
                    && !line.call().contains("<mail ")
                    && line.expected().getOrDefault("admin", 0) == 200) {
                calls.putIfAbsent(line.address(), line.call());
            }
        }
        return calls.values().stream().map(words::in).toList();
    }

    @Test
    void everyPageIsThereInBothLanguagesWithoutScriptsOnANarrowScreen() throws IOException {
        var page = Browser.Window.narrow().withoutScripts().open(desk(), "/schreibtisch");
        var pages = pages();
        assertThat(pages).hasSizeGreaterThan(40);
        for (var address : pages) {
            assertIsThere(page, address, "de");
            assertIsThere(page, "/en" + address, "en");
        }
        page.context().close();
    }

    private void assertIsThere(Page page, String address, String language) {
        var answer = page.navigate(new Site(port).address(address).toString());
        assertThat(answer.status()).as(address).isEqualTo(200);
        var found = page.evaluate("""
            () => [document.documentElement.lang, document.querySelectorAll('main h1, h1').length,
                document.documentElement.scrollWidth <= innerWidth,
                document.querySelector('form[action$="/abmelden"] button')?.checkVisibility()].join(' ')
            """);
        assertThat(found).as(address).isEqualTo(language + " 1 true true");
    }

    @Test
    void thosePagesToWhichNoStoryComesHaveNoBarrierInLightAndDark() throws IOException {
        var others = pages().stream()
                .filter(address -> !address.matches(TOLD_ELSEWHERE) && !address.equals("/schreibtisch"))
                .toList();
        assertThat(others).isNotEmpty();
        var page = Browser.Window.wide().open(desk(), "/schreibtisch");
        for (var address : others) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(new Site(port).address(address).toString());
            assertThat(Barriers.on(page)).as(address).isEmpty();
            assertThat(Barriers.inTheDark(page)).as(address + " in the dark").isEmpty();
        }
        page.context().close();
    }
}
