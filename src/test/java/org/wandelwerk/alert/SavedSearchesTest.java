package org.wandelwerk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.Catalog;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.outgoing.TakenMails;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Whoever saved a question and confirmed the address is told what is new, and nobody else of anything. */
@SearchedHouse
@Import({Desks.class, MovableClock.Hung.class, PostRound.class, AlertMorning.class})
class SavedSearchesTest {

    private static final WilfulMailServer SERVER = new WilfulMailServer();
    private static final Pattern CONFIRM = Pattern.compile("/suche/merken/bestaetigen/[A-Za-z0-9_-]{43}");
    private static final Pattern END = Pattern.compile("/suche/merken/beenden/[0-9a-f-]{36}");
    private static final int MOST_WAITS = 200;

    @LocalServerPort
    private int port;

    @Autowired
    private AlertMorning morning;

    @Autowired
    private Catalog catalog;

    @Autowired
    private PostRound post;

    @Autowired
    private Desks desks;

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
        for (int i = 0; i < MOST_WAITS && catalog.best(CatalogQuery.ALL, 1).isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(catalog.best(CatalogQuery.ALL, 1)).isPresent();
    }

    private Site site() {
        return new Site(port);
    }

    private Site.Answer save(String address) {
        var answer = site().get("/suche/merken?frage=%2Fprojekte%3Fq%3D" + word);
        var form = Form.in(answer.page(), "/suche/merken").with("mail", address);
        return site().post(
                        form.address(),
                        form.encoded(),
                        answer.header("Set-Cookie").split(";")[0]);
    }

    private List<MimeMessage> received() {
        post.bringAlerts();
        return TakenMails.to(mail, SERVER);
    }

    private static String link(Pattern pattern, String words) {
        return pattern.matcher(words).results().findFirst().orElseThrow().group();
    }

    private void confirm() {
        save(mail);
        var link = link(CONFIRM, TakenMails.words(received().getFirst()));
        assertThat(site().post(link, "", "").status()).isEqualTo(200);
    }

    private UUID project() {
        return catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT), 1)
                .orElseThrow()
                .slice()
                .items()
                .getFirst()
                .id()
                .record();
    }

    private String rename(UUID project, String title, int found) throws InterruptedException {
        var former = String.valueOf(sql.fetchValue("select title_de from project.projects where id = ?", project));
        transaction.executeWithoutResult(
                _ -> sql.execute("update project.projects set title_de = ? where id = ?", title, project));
        for (int i = 0; i < MOST_WAITS && found(word) != found; i++) {
            Thread.sleep(50);
        }
        assertThat(found(word)).isEqualTo(found);
        return former;
    }

    private int found(String typed) {
        return catalog.find(CatalogQuery.ALL.saying(typed), 1).orElseThrow().total();
    }

    @Test
    void nothingIsSentBeforeTheAddressIsConfirmed() throws InterruptedException {
        assertThat(save(mail).status()).isEqualTo(303);
        var project = project();
        var former = rename(project, word, 1);
        morning.come();
        var mails = received();
        assertThat(mails).hasSize(1);
        assertThat(TakenMails.words(mails.getFirst())).doesNotContain(word);
        assertThat(site().get(link(CONFIRM, TakenMails.words(mails.getFirst()))).status())
                .isEqualTo(200);
        assertThat(sql.fetchValue("select confirmed_at from alert.searches where mail = ?", mail))
                .isNull();
        rename(project, former, 0);
    }

    @Test
    void whatIsNewIsToldOnceAndOneClickEndsIt() throws InterruptedException, MessagingException {
        confirm();
        morning.come();
        assertThat(received()).hasSize(1);
        var project = project();
        var former = rename(project, word, 1);
        morning.come();
        morning.come();
        var mails = received();
        assertThat(mails).hasSize(2);
        var told = TakenMails.words(mails.getLast());
        assertThat(told).contains("- " + word, "weil Sie die Suche", "/projekte?q=" + word);
        var end = link(END, told);
        assertThat(mails.getLast().getHeader("List-Unsubscribe", null)).contains(end);
        assertThat(mails.getLast().getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(site().get(end).status()).isEqualTo(200);
        assertThat(site().post(end, "List-Unsubscribe=One-Click", "").status()).isEqualTo(200);
        assertThat(sql.fetchValue("select count(*) from alert.searches where mail = ?", mail))
                .isEqualTo(0L);
        assertThat(site().get(end).status()).isEqualTo(410);
        rename(project, former, 0);
    }

    @Test
    void whatIsFoundNoMoreIsNotTold() throws InterruptedException {
        confirm();
        var project = project();
        rename(project, rename(project, word, 1), 0);
        morning.come();
        assertThat(received()).hasSize(1);
    }

    @Test
    void theAnswerIsTheSameForKnownAndUnknownAddressesAndTheMailComesOnce() {
        var first = save(mail);
        var second = save(mail);
        assertThat(second.status()).isEqualTo(first.status()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(received()).hasSize(1);
    }

    private Desk somebody() {
        return desks.of(site(), "Sara Sucht", "");
    }

    private static Form ending(Desk desk, String address) {
        return new Form(address, Map.of("token", List.of(desk.token().formToken())));
    }

    @Test
    void whoeverIsSignedInSavesListsAndEndsTheOwnOnesAndNobodyElseDoes() {
        var desk = somebody();
        var answer = desk.get("/suche/merken?frage=%2Fprojekte%3Fq%3D" + word);
        var form = Form.in(answer.page(), "/suche/merken");
        assertThat(answer.page().select("input[name=mail]")).isEmpty();
        var cookies = "SESSION=" + desk.token().value() + "; "
                + answer.header("Set-Cookie").split(";")[0];
        assertThat(site().post(form.address(), form.encoded(), cookies).header("Location"))
                .isEqualTo("/schreibtisch/suchen?getan=ja");
        var list = desk.get("/schreibtisch/suchen").page();
        assertThat(list.select("main").text()).contains(word);
        var end = Form.in(list, "/beenden").address();
        var stranger = somebody();
        assertThat(stranger.get("/schreibtisch/suchen").page().select("main").text())
                .doesNotContain(word);
        assertThat(stranger.send(ending(stranger, end)).status()).isEqualTo(404);
        assertThat(desk.send(ending(desk, end)).status()).isEqualTo(303);
        assertThat(desk.get("/schreibtisch/suchen").page().select("main").text())
                .doesNotContain(word);
    }

    @Test
    void whatIsNoAddressIsSaidAndStaysInItsField() {
        var answer = save("keine Adresse");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#mail").attr("value")).isEqualTo("keine Adresse");
        assertThat(answer.page().select("#mail-error").text()).contains("Bitte geben Sie eine Mailadresse an");
        assertThat(site().get("/suche/merken?frage=%2Fschreibtisch").status()).isEqualTo(404);
    }
}
