package org.wandelwerk.privacy;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody of whom the house keeps something is left out of the documents that say of whom it does. */
class ConcernedPeopleTest {

    /** Whom the record of processing names, by words of its line in German and English. */
    enum Concerned {
        ACCOUNT("Personen mit einem Konto", "People with an account"),
        OFFICE("Personen in einem öffentlichen Amt", "People in a public office"),
        FILING("eine Idee oder einen Steckbrief beginnen, abgeben", "begin or hand in an idea or a project profile"),
        CONTACT("Ansprechpersonen mit Name und E-Mail-Adresse", "contacts with name and e-mail address"),
        REPORT("Personen, die eine Barriere melden", "People who report a barrier"),
        SEARCH("Personen, die sich zu einer gemerkten Suche", "People who want mails about a saved search"),
        NAMED("Personen, deren Namen in Texten", "People whose names stand in texts");

        private final String german;
        private final String english;

        Concerned(String german, String english) {
            this.german = german;
            this.english = english;
        }
    }

    /** Of whom the tables of a module tell: whoever adds one says so, here and in the documents. */
    private static final Map<String, Set<Concerned>> OF = Map.ofEntries(
            Map.entry("alert", Set.of(Concerned.SEARCH)),
            Map.entry("appearance", Set.of(Concerned.ACCOUNT)),
            Map.entry("appraisal", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("audit", Set.of(Concerned.ACCOUNT)),
            Map.entry("committee", Set.of(Concerned.OFFICE)),
            Map.entry("correction", Set.of(Concerned.ACCOUNT)),
            Map.entry("disclosure", Set.of(Concerned.ACCOUNT)),
            Map.entry("document", Set.of(Concerned.ACCOUNT, Concerned.FILING, Concerned.NAMED)),
            Map.entry("draft", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("history", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("identity", Set.of(Concerned.ACCOUNT)),
            Map.entry("joining", Set.of(Concerned.ACCOUNT)),
            Map.entry("letter", Set.of(Concerned.ACCOUNT, Concerned.OFFICE)),
            Map.entry("meeting", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("moving", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("news", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("notice", Set.of(Concerned.REPORT)),
            Map.entry("notification", Set.of(Concerned.ACCOUNT, Concerned.FILING, Concerned.SEARCH)),
            Map.entry("organisation", Set.of(Concerned.ACCOUNT, Concerned.OFFICE)),
            Map.entry("privacy", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("profile", Set.of(Concerned.ACCOUNT, Concerned.FILING, Concerned.CONTACT)),
            Map.entry("programme", Set.of(Concerned.ACCOUNT)),
            Map.entry("project", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("promoter", Set.of(Concerned.ACCOUNT)),
            Map.entry("sheet", Set.of(Concerned.ACCOUNT, Concerned.NAMED)),
            Map.entry("topic", Set.of(Concerned.ACCOUNT)));

    /** What the page for those concerned says of each group, by its heading or words in it. */
    private static final Map<String, List<String>> PAGE = Map.of(
            "datenschutz.md",
            List.of(
                    "Wenn Sie ein Konto haben",
                    "Wenn Sie eine Idee oder einen Steckbrief abgeben",
                    "Wenn jemand Sie in einem Steckbrief nennt",
                    "Wenn Sie sich eine Suche merken lassen",
                    "Wenn Sie eine Barriere melden",
                    "Namen in der öffentlichen Darstellung"),
            "datenschutz_en.md",
            List.of(
                    "When you have an account",
                    "When you hand in an idea or a project profile",
                    "When somebody names you in a project profile",
                    "When you have a search saved",
                    "When you report a barrier",
                    "Names in the public record"));

    private static final Path SHIPPED = Path.of("src/main/resources");

    @Test
    void eachModuleThatKeepsSomethingOfPeopleSaysOfWhom() {
        var keeping = new Inventory()
                .tables().stream()
                        .filter(table -> !table.personal().isEmpty())
                        .map(table -> table.name().replaceFirst("\\..*", ""))
                        .collect(toSet());

        assertThat(new TreeSet<>(OF.keySet())).isEqualTo(new TreeSet<>(keeping));
        assertThat(OF.values().stream().flatMap(Set::stream)).contains(Concerned.values());
    }

    @ParameterizedTest
    @EnumSource
    void eachOfThemIsNamedByTheRecordOfProcessing(Concerned one) throws IOException {
        assertThat(listed("verarbeitungsverzeichnis.md", "## Betroffene Personen"))
                .anySatisfy(line -> assertThat(line).contains(one.german));
        assertThat(listed("verarbeitungsverzeichnis_en.md", "## People concerned"))
                .anySatisfy(line -> assertThat(line).contains(one.english));
    }

    private static Stream<String> listed(String name, String heading) throws IOException {
        return Files.readString(SHIPPED.resolve("privacy").resolve(name))
                .lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("- "));
    }

    @Test
    void thePageForThoseConcernedSpeaksToEachOfThem() {
        PAGE.forEach((name, headings) -> assertThat(SHIPPED.resolve("duty").resolve(name))
                .content()
                .contains(
                        headings.stream().map(heading -> "## " + heading + "\n").toList()));
    }

    @Test
    void theConsentsForWhichTheFormAsksStandInBoth() {
        assertThat(SHIPPED.resolve("forms/projektsteckbrief-2.yaml"))
                .content()
                .contains("id: consent-processing", "id: consent-publication");
        assertThat(SHIPPED.resolve("privacy/verarbeitungsverzeichnis.md"))
                .content()
                .contains("zwei Einwilligungen", "in die Veröffentlichung");
        assertThat(SHIPPED.resolve("duty/datenschutz.md")).content().contains("zwei Einwilligungen", "widerrufen");
        assertThat(SHIPPED.resolve("duty/datenschutz_en.md")).content().contains("two consents", "withdraw");
    }
}
