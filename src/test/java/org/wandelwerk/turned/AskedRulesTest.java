package org.wandelwerk.turned;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each line that asks whether somebody may read or do something, or what is published, is turned round: by PIT in the
 * classes that need no database, by {@link TurnedRules} elsewhere, but for those here that have a reason.
 */
class AskedRulesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/wandelwerk");

    private static final Pattern ASKS =
            Pattern.compile("\\brights(\\(\\))?\\.(may\\w*|reaches|previews)\\(|\\.mayRead\\("
                    + "|\\bpowers\\(\\)\\.may\\w+\\(\\)|\\bmine(\\(\\))?\\.may\\w+\\("
                    + "|\\b(from|join|fetchExists)\\(PUBLICATIONS\\b");

    private static final String SHOWS = "shows or hides what leads to a page that asks for itself";
    private static final String ITSELF = "reads the publication itself, without which it has nothing to tell";
    private static final String SPARES = "spares a look-up of what is asked for right behind it";

    private static final Map<String, String> NOT_TURNED = Map.ofEntries(
            Map.entry("appearance/web/AppearanceDesk", SHOWS),
            Map.entry("committee/SeatPlaces", SPARES),
            Map.entry("disclosure/ProfileReleases", SHOWS),
            Map.entry("disclosure/PublicationRepository", ITSELF),
            Map.entry("draft/web/DraftDeskSource", SHOWS),
            Map.entry("draft/web/DraftPage", SHOWS),
            Map.entry("identity/web/rights/GrantController", SHOWS),
            Map.entry("identity/web/rights/HolderPages", SHOWS),
            Map.entry("identity/web/rights/InvitePages", SHOWS),
            Map.entry("identity/web/rights/RightsController", SHOWS),
            Map.entry("identity/web/rights/WhyController", SHOWS),
            Map.entry("letter/web/LetterDesk", SHOWS),
            Map.entry("notice/ReportDesk", SHOWS),
            Map.entry("notification/web/NotificationDesk", SHOWS),
            Map.entry("operation/web/OperationDesk", SHOWS),
            Map.entry("organisation/web/MergerDeskSource", SHOWS),
            Map.entry("privacy/web/RetentionController", SHOWS),
            Map.entry("sheet/web/SheetDeskSource", SHOWS));

    /** Lines that lead further, or read the publication itself, inside classes whose other lines are turned. */
    private static final Map<String, String> LINES = Map.of(
            "draft/web/StepController",
            "copy.isSaved() && copy.powers().mayPublish() ? copy.hindrance(order.version())",
            "project/ProjectRepository",
            ".from(PUBLICATIONS)",
            "project/VersionRepository",
            ".from(PUBLICATIONS)");

    private record Asked(String source, int number, String line) {}

    private static Stream<Asked> asked(Path file) {
        try {
            var source = SOURCES.relativize(file).toString().replaceFirst("\\.java$", "");
            var lines = Files.readAllLines(file);
            return Stream.iterate(0, number -> number < lines.size(), number -> number + 1)
                    .map(number ->
                            new Asked(source, number + 1, lines.get(number).strip()))
                    .filter(asked -> !asked.line().startsWith("*")
                            && ASKS.matcher(asked.line()).find());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isByPit(String source, List<String> classes) {
        var name = source.replace('/', '.');
        return classes.stream().anyMatch(one -> one.equals(name) || one.startsWith(name + "$"));
    }

    private static List<String> classesOfPit() throws IOException {
        return Pattern.compile("<param>org\\.wandelwerk\\.([\\w.$]+)</param>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<Asked> all() throws IOException {
        var classes = classesOfPit();
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(AskedRulesTest::asked)
                    .filter(asked -> !isByPit(asked.source(), classes))
                    .toList();
        }
    }

    @Test
    void eachIsTurnedRoundOrHasItsReason() throws IOException {
        var turned = TurnedRule.all().stream()
                .collect(groupingBy(TurnedRule::source, Collectors.mapping(TurnedRule::stands, Collectors.toList())));
        var asked = all();

        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(asked)
                .filteredOn(one -> !NOT_TURNED.containsKey(one.source()))
                .filteredOn(one -> !one.line().contains(LINES.getOrDefault(one.source(), "\n")))
                .filteredOn(one -> turned.getOrDefault(one.source(), List.of()).stream()
                        .map(String::strip)
                        .noneMatch(stands -> one.line().contains(stands) || stands.contains(one.line())))
                .isEmpty();
    }

    @Test
    void noReasonIsLeftOverFromFormerLines() throws IOException {
        var sources = all().stream().map(Asked::source).collect(Collectors.toSet());
        assertThat(sources).containsAll(NOT_TURNED.keySet()).containsAll(LINES.keySet());
    }
}
