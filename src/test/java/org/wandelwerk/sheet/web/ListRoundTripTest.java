package org.wandelwerk.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.sheet.web.ListHand.csv;
import static org.wandelwerk.sheet.web.ListHand.facts;
import static org.wandelwerk.sheet.web.ListHand.given;
import static org.wandelwerk.sheet.web.ListHand.hand;
import static org.wandelwerk.sheet.web.ListHand.list;
import static org.wandelwerk.sheet.web.ListHand.main;
import static org.wandelwerk.sheet.web.ListHand.members;
import static org.wandelwerk.sheet.web.ListHand.take;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.shell.CapturesOutput;

/** What is given out as a list comes in again and changes nothing; the command line does the same. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=list-house")
@CapturesOutput
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListRoundTripTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @TempDir
    private Path folder = Path.of("target");

    @Autowired
    private CommandLine commands;

    private Desk first;

    private Desk second;

    @BeforeEach
    void twoPeopleOfTheOffice() {
        var site = new Site(port);
        first = desks.of(site, "Erna Eins", "office");
        second = desks.of(site, "Zara Zwei", "office");
    }

    @Test
    void aListThatWasGivenOutAndComesInAgainChangesNothing() {
        var organisations = given(first, "akteure.csv").lines().count() - 1;
        for (var ending : List.of("csv", "xlsx")) {
            var address = "/schreibtisch/listen/akteure." + ending;
            assertThat(first.get(address).header("Content-Disposition")).contains("akteure." + ending);
            var list = list(hand(first, "akteure", "", "akteure." + ending, first.bytes(address)));
            assertThat(facts(first, list))
                    .as(ending)
                    .contains("Neu 0 | Geändert 0 | Gleich %d | Abgelehnt 0".formatted(organisations))
                    .contains("Nicht in der Liste genannt (bleiben, wie sie sind) 0");
            var members = first.bytes("/en/schreibtisch/listen/mitglieder.%s?gremium=w2".formatted(ending));
            list = list(hand(first, "mitglieder", "w2", "m." + ending, members));
            assertThat(facts(first, list)).as(ending).contains("Neu 0 | Geändert 0 | Gleich 27 | Abgelehnt 0");
        }
    }

    private String withTwoNames(String body) {
        var file = csv(
                "Institution;Vorname;Nachname;E-Mail;Vorname;Nachname;E-Mail",
                "Stadt Spremberg;Anna Maria;von Beispiel;anna@example.org;Bert;Vertreter;bert@example.org",
                "Stadt Guben;;;;;;",
                "Stadt Forst (Lausitz);;Ohnevorname;;–;–;");
        return list(hand(first, "mitglieder", body, "namen.csv", file));
    }

    @Test
    void firstAndLastNamesInTwoCellsAreOnePersonAndWhatGoesOutComesInAgainAndChangesNothing() {
        var list = withTwoNames("w5");
        var columns = Form.in(first.get(list + "/spalten").page(), "/spalten");
        assertThat(columns.value("s_1") + " " + columns.value("s_2") + " " + columns.value("s_4"))
                .isEqualTo("first last substitute_first");
        assertThat(columns.value("s_5") + " " + columns.value("s_6")).isEqualTo("substitute_last substitute_mail");
        assertThat(take(second, list).status()).isEqualTo(303);

        for (var prefix : List.of("", "/en")) {
            var given = first.get(prefix + "/schreibtisch/listen/mitglieder.csv?gremium=w5")
                    .body();
            assertThat(given)
                    .contains("Anna Maria von Beispiel", "anna@example.org", "Bert Vertreter", "bert@example.org")
                    .contains("Ohnevorname")
                    .doesNotContain("Vorname", "First name");
            var again = list(hand(first, "mitglieder", "w5", "w5.csv", given.getBytes(StandardCharsets.UTF_8)));
            assertThat(facts(second, again)).contains("Neu 0 | Geändert 0 |", "Abgelehnt 0");
        }
        assertThat(facts(second, withTwoNames("w5"))).contains("Neu 0 | Geändert 0 | Gleich 3 | Abgelehnt 0");
    }

    @Test
    void whoSeesAListOfMembersOrTakesItAlongIsNotedForThoseWhoseAddressesStandInIt() {
        var member = desks.of(new Site(port), "Mara Mitglied", "");
        var mail = member.person().mail().value();
        var file = csv("Institution;Vertreter;E-Mail", "Stadt Cottbus;Mara Mitglied;" + mail);
        var list = list(hand(first, "mitglieder", "w1", "leser.csv", file));
        assertThat(main(member.get("/schreibtisch/meine-daten"))).doesNotContain("Liste der Mitglieder");

        assertThat(take(second, list).status()).isEqualTo(303);
        var reader = desks.of(new Site(port), "Lea Leserin", "office");
        assertThat(main(member.get("/schreibtisch/meine-daten")))
                .contains("Zara Zwei")
                .doesNotContain("Lea Leserin");
        assertThat(given(reader, "mitglieder.csv?gremium=w1")).contains(mail);

        assertThat(main(member.get("/schreibtisch/meine-daten")))
                .contains("Lea Leserin", "Liste der Mitglieder eines Gremiums geöffnet oder heruntergeladen");
    }

    @Test
    void theOperatorDoesTheSameOnTheCommandLine(CapturedOutput output) {
        var file = folder.resolve("w4.csv").toString();
        assertThat(commands.run(List.of("export", "members", "--body", "w4", file)))
                .isZero();
        assertThat(commands.run(List.of("export", "members", "--body", "w4", file)))
                .isEqualTo(1);
        assertThat(commands.run(List.of("export", "members", file))).isEqualTo(2);
        assertThat(commands.run(List.of("import", file, "--as", "members", "--body", "w4")))
                .isZero();
        assertThat(output)
                .contains("New: 0")
                .contains("Changed: 0")
                .contains("Refused: 0")
                .contains("Written. Run ");
        assertThat(commands.run(List.of("import", file, "--as", "members", "--body", "w99")))
                .isEqualTo(1);
        assertThat(output).contains("There is no body w99.");
        assertThat(commands.run(List.of("import", file, "--as", "organisations", "--dry-run")))
                .isZero();
        assertThat(output).contains("A dry run: nothing was written.");
        assertThat(commands.run(List.of("import", "nichts.csv", "--as", "organisations")))
                .isEqualTo(1);
    }

    /** As the page of the same list says it, cell by cell, and nothing of the list is written. */
    @Test
    void onTheCommandLineARefusedCellIsNamedAndNothingIsWritten(CapturedOutput output) throws IOException {
        var before = given(first, "akteure.csv");
        var lines = Stream.concat(
                Stream.of("Name;Art;Sitz", "Verein der richtigen Zeile;Verband;Cottbus"),
                IntStream.rangeClosed(3, 104).mapToObj("Verein %d;Unart;Cottbus"::formatted));
        var file = Files.write(folder.resolve("falsch.csv"), csv(lines.toArray(String[]::new)));
        assertThat(commands.run(List.of("import", file.toString(), "--as", "organisations")))
                .isEqualTo(1);
        assertThat(output)
                .contains("New: 1")
                .contains("Refused: 102")
                .contains("line 3, column B, ")
                .contains(": \"Unart\". ")
                .contains("line 102, column B, ")
                .contains("... and 2 more refused lines.")
                .contains("Nothing was written, because something was refused.")
                .doesNotContain("line 103,");
        assertThat(given(first, "akteure.csv")).isEqualTo(before);
    }

    @Test
    void whatTheOperatorBringsInStandsAmongTheExceptionsToTheSecondPerson() throws IOException {
        var file = Files.write(folder.resolve("neu.csv"), csv("Name;Art", "Verein der Kommandozeile;Verband"));
        assertThat(commands.run(List.of("import", file.toString(), "--as", "organisations")))
                .isZero();

        assertThat(desks.of(new Site(port), "Paula Prüfung", "auditor")
                        .get("/schreibtisch/pruefung/vier-augen")
                        .page()
                        .select("section[aria-labelledby=alone] li")
                        .eachText())
                .anySatisfy(line ->
                        assertThat(line).contains("Verein der Kommandozeile", "aus einer Liste übernommen", "Import"));
    }
}
