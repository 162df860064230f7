package org.wandelwerk.operation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DownloadedRows;
import org.wandelwerk.operation.Usage;
import org.wandelwerk.outgoing.BounceMailbox;

/** The pages of those who run the house, in a house that says to be a test system and whose mail server is down. */
@House
@Import(Desks.class)
@TestPropertySource(
        properties = {
            "spring.application.name=operated-house",
            "wandelwerk.test-system=Hier wird geübt <b>",
            "wandelwerk.mail.url=smtps://office:very-secret@127.0.0.1:1",
            "wandelwerk.scanner.url=clamd://127.0.0.1:1",
            "wandelwerk.mail.bounces-url=imap://office:very-secret@127.0.0.1:1",
            "wandelwerk.codes.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
class HealthControllerTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    @Autowired
    private Usage usage;

    @Autowired
    private DSLContext sql;

    @Autowired
    private BounceMailbox mailbox;

    private Desk admin;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        admin = desks.of(new Site(port), "Ada Amt", "administrator");
    }

    @Test
    void theHealthPageSaysWhatIsUrgentAndWhatToDo() {
        var page = admin.get("/schreibtisch/zustand");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("Zustand");
        assertThat(page.page().select("section:has(#URGENT)").text())
                .contains("Der Mailserver 127.0.0.1 antwortet nicht.")
                .contains("Der Virenscanner 127.0.0.1 antwortet nicht.", "WANDELWERK_SCANNER_URL");
        assertThat(page.page().select("section:has(#ADVISED)").text())
                .contains("Die Datenbank ist die des Betreibers.", "die Wiederherstellung üben")
                .contains("Die öffentliche Adresse ist dieser Rechner selbst.")
                .contains("nennen keinen vollständigen Betreiber")
                .contains("Für die Siegel des Verlaufs ist kein Postfach genannt.");
        assertThat(page.page().select("section:has(#GOOD)").text())
                .contains("Überall veröffentlichen zwei Personen gemeinsam (Vier-Augen-Regel).");
        assertThat(page.body()).doesNotContain("very-secret");
    }

    @Test
    void itSaysSinceWhenMailsThatComeBackAreNotRead() {
        assertThat(admin.get("/schreibtisch/zustand")
                        .page()
                        .select("section:has(#GOOD)")
                        .text())
                .contains("gelesen wird es alle zwei Minuten");
        assertThatThrownBy(() -> mailbox.read(_ -> {}, Instant.parse("2026-11-26T08:00:00Z")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(admin.get("/schreibtisch/zustand")
                        .page()
                        .select("section:has(#URGENT)")
                        .text())
                .contains("Seit 26. November 2026", "lässt sich das Postfach für zurückgekommene Mails nicht lesen");
        assertThat(admin.get("/en/schreibtisch/zustand").page().select("main").text())
                .contains("The mailbox for mails that come back cannot be read since");
    }

    private void aFileOfWhichTheScannerSaysNothing() {
        var id = UUID.randomUUID();
        sql.transaction(all -> {
            all.dsl()
                    .execute("insert into document.documents (id, owner_kind, owner_id) values (?, 'test', ?)", id, id);
            all.dsl()
                    .execute(
                            "insert into document.versions (id, document_id, number, name, digest, size, type,"
                                    + " audience, state, reason, remark, uploaded_at, one_time_key) values (?, ?, 1,"
                                    + " 'Plan.txt', repeat('b', 64), 7, 'TXT', '{}', 'HELD', 'silent', '', timestamptz"
                                    + " '2026-11-02 08:00Z', md5(?))",
                            id,
                            id,
                            id.toString());
        });
    }

    @Test
    void aScannerThatIsSilentIsWorkForThoseWhoOperateTheHouseAndForNobodyElse() {
        assertThat(admin.mine()).noneMatch(line -> line.contains("Virenscanner"));
        aFileOfWhichTheScannerSaysNothing();

        assertThat(admin.get("/schreibtisch/zustand")
                        .page()
                        .select("section:has(#URGENT)")
                        .text())
                .contains("1 Datei wartet, weil der Virenscanner nicht antwortet.", "StreamMaxLength");
        assertThat(admin.mine())
                .anySatisfy(line -> assertThat(line)
                        .contains("1 Datei wartet, weil der Virenscanner nicht antwortet.", "Zustand des Hauses")
                        .contains("2. November 2026"));
        assertThat(admin.get("/en/schreibtisch")
                        .page()
                        .select("section:has(#mine) li:contains(scanner)")
                        .outerHtml())
                .contains("scanner does not answer", "2&nbsp;November&nbsp;2026")
                .doesNotContain("Virenscanner", "lang=\"de\"");
        assertThat(desks.of(new Site(port), "Olga Office", "office").mine())
                .noneMatch(line -> line.contains("Virenscanner"));
    }

    @Test
    void bothPagesAreThereInEnglish() {
        assertThat(admin.get("/en/schreibtisch/zustand").page().select("main").text())
                .contains("does not know whether it is backed up", "Urgent (");
        assertThat(admin.get("/en/schreibtisch/einstellungen")
                        .page()
                        .select("main")
                        .text())
                .contains("Public address", "default");
    }

    @Test
    void theSettingsAreThoseOfTheHandbookAndSecretsAreNotShown() throws IOException {
        var page = admin.get("/schreibtisch/einstellungen");
        assertThat(page.page().select("dt code").eachText()).containsExactlyInAnyOrderElementsOf(handbook());
        assertThat(valueOf(page, "WANDELWERK_MAIL_URL")).contains("smtps://…127.0.0.1:1");
        assertThat(valueOf(page, "WANDELWERK_CODES_KEY")).contains("gesetzt, wird nicht gezeigt");
        assertThat(valueOf(page, "WANDELWERK_BACKUP_HOUR")).contains("2 Vorgabe");
        assertThat(valueOf(page, "WANDELWERK_OPERATOR_NAME")).contains("nicht gesetzt");
        assertThat(page.body()).doesNotContain("very-secret", "MDEyMzQ1");
    }

    @Test
    void bothPagesTakeFewStatements() {
        admin.get("/schreibtisch/zustand");
        assertThat(statements.during(() -> admin.get("/schreibtisch/zustand"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.during(() -> admin.get("/schreibtisch/einstellungen")))
                .hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void whoDoesNotRunTheHouseFindsNeither() {
        var office = desks.of(new Site(port), "Olga Office", "office");
        assertThat(office.get("/schreibtisch/zustand").status()).isEqualTo(404);
        assertThat(office.get("/schreibtisch/einstellungen").status()).isEqualTo(404);
        assertThat(office.get("/schreibtisch").page().select("main a[href=/schreibtisch/zustand]"))
                .isEmpty();
        assertThat(admin.get("/schreibtisch").page().select("main a[href=/schreibtisch/zustand]"))
                .isNotEmpty();
    }

    @Test
    void aTestSystemSaysSoOnEveryPageAndIsNotIndexed() {
        for (var address : List.of("/", "/en/projekte", "/nichts", "/anmelden")) {
            var answer = new Site(port).get(address);
            assertThat(answer.page().select(".service__notice").text()).contains("Hier wird geübt <b>");
            assertThat(answer.page().select("meta[name=robots][content=noindex]"))
                    .isNotEmpty();
            assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        }
        assertThat(new Site(port).get("/robots.txt").body()).contains("Disallow: /\n");
    }

    @Test
    void pagesAreCountedByKindAndDayAndNothingElse() {
        usage.keep();
        var before = shown("projekte");
        new Site(port).get("/projekte");
        new Site(port).get("/en/projekte?q=geheim");
        new Site(port).get("/projekte/gibt-es-nicht");
        usage.keep();
        assertThat(shown("projekte")).isEqualTo(before + 2);
        assertThat(sql.fetch("select * from operation.page_counts").fields())
                .extracting(Field::getName)
                .containsExactly("day", "kind", "shown");
        var page = admin.get("/schreibtisch/nutzung");
        assertThat(page.page().select("section:has(#kinds) tr:has(th:containsOwn(Liste der Projekte)) td"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.page().select("section:has(#days) tbody tr")).hasSize(1);
        assertThat(page.body()).doesNotContain("geheim");
        assertThat(admin.get("/en/schreibtisch/nutzung").page().select("main").text())
                .contains("By kind of page");
        assertThat(statements.during(() -> admin.get("/schreibtisch/nutzung"))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void theMonthsOfThreeYearsAreShownAndGivenOut() throws IOException {
        sql.transaction(house -> house.dsl()
                .execute("insert into operation.page_counts (day, kind, shown) values"
                        + " (date_trunc('month', current_date)::date - interval '35 months', 'projekte/…', 12345),"
                        + " (date_trunc('month', current_date)::date - interval '36 months', 'projekte', 54321),"
                        + " (current_date - 400, 'ideen', 77) on conflict do nothing"));
        var page = admin.get("/schreibtisch/nutzung").page();
        assertThat(page.select("section:has(#months) td").eachText())
                .contains("12.345", "77")
                .doesNotContain("54.321");
        assertThat(page.select("section:has(#months) a[href$=/schreibtisch/nutzung/liste.xlsx]"))
                .hasSize(1);
        var address = "/schreibtisch/nutzung/liste.xlsx";
        var rows = DownloadedRows.of(admin, address);
        assertThat(DownloadedRows.texts(rows.getFirst())).containsExactly("Monat", "Seite", "Seiten", "hinweis");
        var oldest = LocalDate.now(ZoneId.of("Europe/Berlin"))
                .minusMonths(35)
                .toString()
                .substring(0, 7);
        assertThat(DownloadedRows.texts(rows.getLast())).startsWith(oldest, "Ein Projekt", "12345");
        assertThat(DownloadedRows.texts(
                        DownloadedRows.of(admin, "/en" + address).getLast()))
                .contains("One project");
        assertThat(statements.during(() -> admin.get(address))).hasSizeLessThanOrEqualTo(8);
    }

    private long shown(String kind) {
        var count = sql.fetchValue("select coalesce(sum(shown), 0) from operation.page_counts where kind = ?", kind);
        return Long.parseLong(String.valueOf(count));
    }

    private static String valueOf(Site.Answer page, String name) {
        return page.page()
                .select("div:has(> dt > code:containsOwn(" + name + ")) dd")
                .text();
    }

    private static List<String> handbook() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/operate/configure.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
    }
}
