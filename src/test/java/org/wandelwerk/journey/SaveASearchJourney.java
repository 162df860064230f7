package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.alert.AlertMorning;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.outgoing.TakenMails;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Somebody saves a search, confirms the address, gets one mail when something new fits, and ends it by one click. */
@SearchedHouse
@Import({MovableClock.Hung.class, PostRound.class, AlertMorning.class})
class SaveASearchJourney {

    private static final WilfulMailServer SERVER = new WilfulMailServer();
    private static final Pattern LINK = Pattern.compile("/suche/merken/[a-z]+/[A-Za-z0-9_-]{36,43}(?![A-Za-z0-9_/-])");
    private static final int TRIES = 200;
    private static final Duration PAUSE = Duration.ofMillis(100);

    @LocalServerPort
    private int port;

    @Autowired
    private PostRound post;

    @Autowired
    private AlertMorning morning;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    private final String mail = UUID.randomUUID() + "@example.org";
    private final String word = "Xq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "test-home-alerts");
        settings.add("wandelwerk.home", home::toString);
        settings.add("wandelwerk.mail.url", SERVER::url);
        settings.add("wandelwerk.mail.sender", () -> "portal@example.org");
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        wait(() -> !new Site(port).get("/projekte").page().select(".facet").isEmpty());
    }

    private interface Condition {
        boolean holds();
    }

    private static void wait(Condition condition) throws InterruptedException {
        for (int i = 0; i < TRIES && !condition.holds(); i++) {
            Thread.sleep(PAUSE);
        }
        assertThat(condition.holds()).isTrue();
    }

    private List<String> received() {
        post.bringAlerts();
        return TakenMails.to(mail, SERVER).stream().map(TakenMails::words).toList();
    }

    private String link() {
        var links = LINK.matcher(received().getLast()).results().toList();
        return links.getLast().group();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void isGood(Page page, boolean hasScripts) {
        if (hasScripts) {
            assertThat(Barriers.on(page)).isEmpty();
            assertThat(Barriers.fits(page, 320)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void savedConfirmedToldOnceAndEnded(boolean hasScripts) throws InterruptedException {
        var window =
                hasScripts ? Browser.Window.narrow() : Browser.Window.narrow().withoutScripts();
        var page = window.open(address("/projekte?q=" + word));
        page.locator(".found__files a[href*=merken]").press("Enter");
        page.waitForURL("**/suche/merken?frage=**");
        isGood(page, hasScripts);
        page.locator("#mail").fill(mail);
        page.locator("form.report button").press("Enter");
        page.waitForURL("**/suche/merken?gesendet=ja**");
        isGood(page, hasScripts);

        press(page, link());
        isGood(page, hasScripts);
        morning.come();
        assertThat(received()).hasSize(1);

        var former = rename(word);
        morning.come();
        morning.come();
        assertThat(received()).hasSize(2);
        assertThat(received().getLast()).contains("- " + word);

        press(page, link());
        isGood(page, hasScripts);
        assertThat(sql.fetchValue("select count(*) from alert.searches where mail = ?", mail))
                .isEqualTo(0L);
        rename(former);
        page.context().close();
    }

    /** One click does what the page of a link offers. */
    private void press(Page page, String link) {
        page.navigate(address(link));
        var path = URI.create(page.url()).getPath();
        page.locator("form[action='" + path + "'] button").press("Enter");
        page.locator("form[action='" + path + "']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Another title for one project, and the former one. */
    private String rename(String title) throws InterruptedException {
        var project = sql.fetchValue("select id from project.projects order by id limit 1");
        var former = String.valueOf(sql.fetchValue("select title_de from project.projects where id = ?", project));
        transaction.executeWithoutResult(
                _ -> sql.execute("update project.projects set title_de = ? where id = ?", title, project));
        var isFound = title.equals(word);
        wait(() -> new Site(port)
                        .get("/suche?art=projekte&q=" + word)
                        .page()
                        .select(".hit")
                        .isEmpty()
                != isFound);
        return former;
    }
}
