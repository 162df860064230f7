package org.wandelwerk.identity.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.web.Matrix.Line;

/** The matrix of rights asks for what there is, and tells those who may from those who may not. */
class MatrixProofTest {

    private static final Path EXCEPTIONS = Path.of("src/test/resources/access/exceptions.csv");
    private static final String VISITOR = "besucher";
    private static final Set<Integer> MISSING = Set.of(404, 410);

    /** What says no before anything was read, or against what was asked. */
    private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 406, 409, 410, 412);

    private List<Line> lines = List.of();

    /** An address that need not keep a rule, and where it is tested. */
    private record Spared(String rule, String route, String reason, String test) {

        static Spared read(String line) {
            var cells = line.split(";", -1);
            assertThat(cells).as(line).hasSize(5).doesNotContain("");
            return new Spared(cells[0], cells[1] + " " + cells[2], cells[3], cells[4]);
        }

        boolean isTestedIn(Path file) {
            var named = test.split("[.]");
            try {
                return file.endsWith(named[0] + ".java")
                        && Files.readString(file).contains("void " + named[1] + "(");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @BeforeEach
    void read() throws IOException {
        lines = Matrix.read().lines();
    }

    private static List<Spared> spared() throws IOException {
        return Files.readAllLines(EXCEPTIONS).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Spared::read)
                .toList();
    }

    private void holds(String rule, Predicate<Line> isAsked, Predicate<Line> isProof) throws IOException {
        var without = lines.stream().filter(isAsked).collect(groupingBy(MatrixProofTest::route)).entrySet().stream()
                .filter(route -> route.getValue().stream().noneMatch(isProof))
                .map(route -> route.getKey())
                .collect(toCollection(TreeSet::new));
        assertThat(without)
                .isEqualTo(spared().stream()
                        .filter(one -> one.rule().equals(rule))
                        .map(Spared::route)
                        .collect(toCollection(TreeSet::new)));
    }

    private static String route(Line line) {
        return line.method() + " " + line.address();
    }

    private static Stream<Integer> answers(Line line) {
        return line.expected().entrySet().stream()
                .filter(cell -> !cell.getKey().equals(VISITOR))
                .map(cell -> cell.getValue());
    }

    private static boolean isOfSomething(Line line) {
        return !line.record().equals("unbekannt") && answers(line).anyMatch(answer -> !MISSING.contains(answer));
    }

    private static boolean isChange(Line line) {
        return line.method().equals("POST");
    }

    @Test
    void anAddressWithANumberIsAskedForSomethingThatIsThere() throws IOException {
        holds("echt", line -> line.address().contains("{"), MatrixProofTest::isOfSomething);
    }

    @Test
    void whatCanBeChangedIsReachedBySomebody() throws IOException {
        holds("getan", MatrixProofTest::isChange, line -> answers(line).anyMatch(answer -> !REFUSED.contains(answer)));
    }

    @Test
    void whatCanBeChangedIsNotAnsweredAlikeToEverybody() throws IOException {
        holds(
                "unterschieden",
                MatrixProofTest::isChange,
                line -> answers(line).distinct().count() > 1);
    }

    @Test
    void besideWhatIsForeignStandsWhatDoesNotExist() {
        var alone = lines.stream().collect(groupingBy(MatrixProofTest::route)).entrySet().stream()
                .filter(route -> route.getValue().stream().anyMatch(MatrixProofTest::isForeign))
                .filter(route -> route.getValue().stream().noneMatch(Line::isUnknown))
                .map(route -> route.getKey());
        assertThat(alone).isEmpty();
    }

    /** What they say, word for word, {@code AccessMatrixTest.whatIsForbiddenLooksAndCostsLikeWhatDoesNotExist} asks. */
    @Test
    void toWhomTheForeignIsNotThereTheUnknownIsNot() {
        var told = lines.stream()
                .flatMap(unknown -> lines.stream()
                        .filter(unknown::isUnknownBeside)
                        .filter(MatrixProofTest::isForeign)
                        .filter(foreign -> foreign.expected().entrySet().stream()
                                .anyMatch(cell -> cell.getValue() == 404
                                        && unknown.expected().getOrDefault(cell.getKey(), 0) != 404))
                        .map(foreign ->
                                foreign + " is not there, and of what does not exist is said more: " + unknown));
        assertThat(told).isEmpty();
    }

    private static boolean isForeign(Line line) {
        return line.record().contains("fremd");
    }

    @Test
    void whatIsSparedIsTestedElsewhere() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.filter(Files::isRegularFile).toList();
            assertThat(spared()).allMatch(one -> tests.stream().anyMatch(file -> one.isTestedIn(file)));
        }
    }
}
