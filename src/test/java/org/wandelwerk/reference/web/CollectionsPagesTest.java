package org.wandelwerk.reference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.table;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.command.FileImport;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** The office looks at what was funded elsewhere. */
@House
@Import(Desks.class)
class CollectionsPagesTest {

    private static final String ALL = "/schreibtisch/sammlungen";
    private static final String ONE = ALL + "/muster-efre-2014";
    private static final Path LISTS = Path.of("src/test/resources/reference");

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder = Path.of("target");

    @Autowired
    private List<FileImport> imports;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    private Desk office() {
        return desks.of(new Site(port), "Olga Office", "office");
    }

    @BeforeEach
    void empty() {
        sql.transaction(inside -> {
            for (var name : List.of("refusals", "runs", "operations", "collections")) {
                inside.dsl().deleteFrom(table("reference." + name)).execute();
            }
        });
    }

    private void bring(Path file) {
        var answer = imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .findFirst()
                .orElseThrow()
                .bring(List.of(
                        file.toString(),
                        "--without-refused",
                        "--mapping",
                        LISTS.resolve("two-languages.yaml").toString()));
        assertThat(answer).isZero();
    }

    private Path changed(String old, String other) throws IOException {
        var text = Files.readString(LISTS.resolve("two-languages.csv"));
        return Files.writeString(folder.resolve("liste.csv"), text.replace(old, other));
    }

    @Test
    void eachCollectionShowsWhereItComesFromAndWhatCameOfItsLastFile() {
        assertThat(office().get(ALL).page().select("main").text()).contains("Noch ist keine Sammlung geladen");
        bring(LISTS.resolve("two-languages.csv"));
        var page = office().get(ALL).page().select("main");
        assertThat(page.select("h2 a").attr("href")).isEqualTo(ONE);
        assertThat(page.select("a[rel=external]").eachAttr("href"))
                .contains("https://www.example.org/efre/liste", "https://www.govdata.de/dl-de/by-2-0");
        assertThat(page.text())
                .contains("Ministerium für Muster", "Datenlizenz Deutschland", "30. Juni 2016", "4 Vorhaben")
                .contains("4 neu, 0 geändert, 0 gleich, 0 entfallen, 0 Zeilen ausgelassen", "durch Import");
    }

    @Test
    void operationsAreShownWithTheirSumsAndWithoutNamesOfNaturalPersons() {
        bring(LISTS.resolve("two-languages.csv"));
        var text = office().get(ONE).page().select("main").text();
        assertThat(text)
                .contains("Muster Holzbau GmbH", "Förderfähige Ausgaben 459.000 €", "27. Mai 2014 bis 31. März 2015")
                .contains("Name nicht gespeichert", "38.350,50 €", "EFRE Musterland")
                .doesNotContain("Mustermann", "Erika");
    }

    @Test
    void operationsAreFoundByTheirWordsHoweverTheyAreWritten() {
        bring(LISTS.resolve("two-languages.csv"));
        var found = office().get(ONE + "?q=HOLZBAU+musterstadt").page().select("article h3");
        assertThat(found.eachText()).containsExactly("Neubau einer Halle");
        assertThat(office().get(ONE + "?q=Xylophon").page().select("main").text())
                .contains("Dazu steht in dieser Sammlung nichts.");
    }

    @Test
    void cellsThatCouldNotBeReadAreShownWithTheirLines() throws IOException {
        bring(changed("38350.5,", "viel,"));
        assertThat(office().get(ONE).page().select("main").text())
                .contains("Eine ausgelassene Zeile")
                .contains(
                        "Zeile 8",
                        "förderfähige Ausgaben",
                        "(4 Zeichen, hier nicht gezeigt)",
                        "ist keine eindeutige Summe");
        bring(changed("38350.5,", "38.350.5,"));
        assertThat(office().get(ONE).page().select("main").text()).contains("„38.350.5“ ist keine eindeutige Summe");
    }

    @Test
    void aNameThatShiftedIntoAnotherColumnIsShownNowhere() throws IOException {
        bring(changed("Stadt Musterstadt,Radweg", """
            Mustermann, Max,Tischlerei,Erika Mustermann,Max 2,3 Mustermann EUR,25%*,D-Erika 3,Musterstadt,001
            Stadt Musterstadt,Radweg\
            """));
        assertThat(office().get(ONE).page().select("main").text())
                .contains("Eine ausgelassene Zeile", "Zeile 8", "Beginn (16 Zeichen, hier nicht gezeigt)")
                .doesNotContain("Mustermann", "Erika", "Max");
    }

    @Test
    void aLongCollectionIsShownInParts() throws IOException {
        var more = new StringBuilder();
        for (int line = 100; line < 220; line++) {
            more.append("Muster GmbH,Vorhaben %d,,01.02.2016,,%d,,,,\r\n".formatted(line, line));
        }
        bring(changed("Stadt Musterstadt,", more + "Stadt Musterstadt,"));
        var office = office();
        var first = office.get(ONE + "?q=Vorhaben").page();
        assertThat(first.select("article")).hasSize(50);
        var second = office.get(first.select("a[rel=next]").attr("href")).page();
        assertThat(second.select("article h3").eachText()).startsWith("Vorhaben 150");
        var third = office.get(second.select("a[rel=next]").attr("href")).page();
        assertThat(third.select("article")).hasSize(20);
        assertThat(third.select("a[rel=next]")).isEmpty();
        assertThat(statements.during(() -> office.get(ONE))).hasSizeLessThan(16);
    }

    @Test
    void collectionsAreForThoseWhoReadAsTheOfficeDoes() {
        bring(LISTS.resolve("two-languages.csv"));
        var site = new Site(port);
        var promoter = desks.of(site, "Petra Promoter", "");
        assertThat(promoter.get(ALL).status()).isEqualTo(404);
        assertThat(promoter.get(ONE).status()).isEqualTo(404);
        assertThat(promoter.get("/schreibtisch").page().select("a[href=" + ALL + "]"))
                .isEmpty();
        assertThat(desks.of(site, "Arno Auditor", "auditor").get(ONE).status()).isEqualTo(200);
        assertThat(office().get("/schreibtisch").page().select("a[href=" + ALL + "]"))
                .isNotEmpty();
        assertThat(office().get(ALL + "/unbekannt").status()).isEqualTo(404);
        assertThat(office().get(ONE + "?nach=unsinn").status()).isEqualTo(404);
        assertThat(office().get(ALL + "?nach=%21").status()).isEqualTo(404);
        assertThat(site.send(HttpRequest.newBuilder(site.address(ALL)).GET()).status())
                .isEqualTo(303);
    }
}
