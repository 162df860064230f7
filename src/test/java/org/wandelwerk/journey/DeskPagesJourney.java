package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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
 * Every page of the desk that the matrix of rights knows, in both languages, without scripts, on a narrow screen; none
 * has a barrier.
 */
@MatrixHouse
@TestPropertySource(properties = "spring.application.name=desk-pages")
class DeskPagesJourney {

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

    /** For each address that shows an administrator a page, one call of it. */
    private Map<String, String> pages() throws IOException {
        records.begin();
        var words = new MatrixWords(new Site(port), sql, LocalDate.EPOCH, records);
        var calls = new LinkedHashMap<String, String>();
        for (var line : Matrix.read().lines()) {
            if (line.method().equals("GET")
                    && line.address().startsWith("/schreibtisch")
                    && !line.call().matches("[^?]*\\.[a-z]+(?:\\?.*)?")
                    && !line.call().contains("<mail ")
                    && line.expected().getOrDefault("admin", 0) == 200) {
                calls.putIfAbsent(line.address(), line.call());
            }
        }
        calls.replaceAll((_, call) -> words.in(call));
        calls.put("/schreibtisch/post/{id}", "/schreibtisch/post/" + mail());
        return calls;
    }

    /** A mail of the story's own: those of the matrix are written when their hour has come. */
    private UUID mail() {
        var id = UUID.randomUUID();
        sql.transaction(all -> all.dsl().execute("""
            insert into notification.mails (id, sort, name, address, language, subject, words, stops, stop_token,
                return_token, state, tries, answer, created_at, due_at, tried_at)
            values (?, 'NOTICES', 'Mona Muster', 'mona@example.org', 'de', 'Neues am Schreibtisch', 'Guten Tag', '{}',
                gen_random_uuid(), gen_random_uuid(), 'UNKNOWN', 1, '421 gone', now(), now(), now())\
            """, id));
        return id;
    }

    @Test
    void everyPageIsThereInBothLanguagesWithoutScriptsOnANarrowScreen() throws IOException {
        var page = Browser.Window.narrow().withoutScripts().open(desk(), "/schreibtisch");
        var pages = pages();
        assertThat(pages).hasSizeGreaterThan(40);
        for (var address : pages.values()) {
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
    void noPageHasABarrierInLightAndDark() throws IOException {
        var page = Browser.Window.wide().open(desk(), "/schreibtisch");
        for (var address : pages().values()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(new Site(port).address(address).toString());
            assertThat(Barriers.on(page)).as(address).isEmpty();
            assertThat(Barriers.inTheDark(page)).as(address + " in the dark").isEmpty();
        }
        page.context().close();
    }
}
