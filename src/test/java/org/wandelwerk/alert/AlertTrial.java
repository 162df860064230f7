package org.wandelwerk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
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
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.outgoing.TakenMails;
import org.wandelwerk.outgoing.WilfulMailServer;

/** A house in which people save searches and mornings come. */
@SearchedHouse
@Import({Desks.class, MovableClock.Hung.class, PostRound.class, AlertMorning.class})
abstract class AlertTrial {

    /** For all tests of this house, which is kept for them. */
    protected static final WilfulMailServer SERVER = new WilfulMailServer();

    protected static final Pattern CONFIRM = Pattern.compile("/suche/merken/bestaetigen/[A-Za-z0-9_-]{43}");
    protected static final Pattern NEVER = Pattern.compile("/suche/merken/bestaetigen/[A-Za-z0-9_-]+/nie");
    protected static final Pattern END = Pattern.compile("/suche/merken/beenden/[0-9a-f-]{36}");
    private static final int MOST_WAITS = 200;

    @LocalServerPort
    private int port;

    @Autowired
    protected AlertMorning morning;

    @Autowired
    protected Catalog catalog;

    @Autowired
    private PostRound post;

    @Autowired
    protected Desks desks;

    @Autowired
    protected DSLContext sql;

    @Autowired
    protected TransactionTemplate transaction;

    protected final String mail = UUID.randomUUID() + "@example.org";
    protected final String word = "Xq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "test-home-alerts");
        settings.add("wandelwerk.home", home::toString);
        settings.add("wandelwerk.mail.url", SERVER::url);
        settings.add("wandelwerk.mail.sender", () -> "portal@example.org");
    }

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        for (int i = 0; i < MOST_WAITS && catalog.best(CatalogQuery.ALL, 1).isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(catalog.best(CatalogQuery.ALL, 1)).isPresent();
    }

    protected Site site() {
        return new Site(port);
    }

    protected Site.Answer form() {
        return site().get("/suche/merken?frage=%2Fprojekte%3Fq%3D" + word);
    }

    protected Site.Answer save(String address) {
        return save(form(), address);
    }

    protected Site.Answer save(Site.Answer answer, String address) {
        var form = Form.in(answer.page(), "/suche/merken").with("mail", address);
        return site().post(
                        form.address(),
                        form.encoded(),
                        answer.header("Set-Cookie").split(";")[0]);
    }

    protected long searches(String address) {
        return sql.fetchCount(DSL.table("alert.searches"), DSL.condition("mail = ?", address));
    }

    protected long mails(String address) {
        return sql.fetchCount(DSL.table("notification.mails"), DSL.condition("address = ?", address));
    }

    protected List<MimeMessage> received() {
        post.bringAlerts();
        return TakenMails.to(mail, SERVER);
    }

    protected static String link(Pattern pattern, String words) {
        return pattern.matcher(words).results().findFirst().orElseThrow().group();
    }

    protected void confirm() {
        save(mail);
        var link = link(CONFIRM, TakenMails.words(received().getFirst()));
        var answer = site().post(link, "", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("a[href*=/suche/merken/beenden/]")).hasSize(1);
    }

    protected UUID project() {
        return catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT), 1)
                .orElseThrow()
                .slice()
                .items()
                .getFirst()
                .id()
                .record();
    }

    protected String rename(UUID project, String title, int found) throws InterruptedException {
        var former = String.valueOf(sql.fetchValue("select title_de from project.projects where id = ?", project));
        transaction.executeWithoutResult(
                _ -> sql.execute("update project.projects set title_de = ? where id = ?", title, project));
        for (int i = 0; i < MOST_WAITS && found(word) != found; i++) {
            Thread.sleep(50);
        }
        assertThat(found(word)).isEqualTo(found);
        return former;
    }

    protected int found(String typed) {
        return catalog.find(CatalogQuery.ALL.saying(typed), 1).orElseThrow().total();
    }
}
