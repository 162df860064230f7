package org.wandelwerk;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the code is so. */
class DocumentTest {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)");
    private static final Pattern CHECK = Pattern.compile("`(\\w+(?:Test|Drill|Journey|Benchmark))\\b");
    private static final Pattern WORD = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void everyDecisionNamesWhatChecksIt() {
        HouseRule.that("A decision has a line \"Checked by\" that names a test of the house")
                .holdsWithout(Sources.files(DECISIONS, ".md").stream()
                        .filter(file -> CHECK.matcher(checkedBy(file))
                                .results()
                                .findAny()
                                .isEmpty())
                        .map(file -> new Finding(file.toString(), "names none")));
    }

    @Test
    void everyTestThatADocumentNamesExists() {
        var tests = Sources.everywhere().map(JavaSource::simpleName).collect(toSet());
        HouseRule.that("A test that a document names exists")
                .holdsWithout(documents()
                        .flatMap(file -> CHECK.matcher(Sources.read(file))
                                .results()
                                .filter(found -> !tests.contains(found.group(1)))
                                .map(found -> new Finding(file.toString(), "names " + found.group(1)))));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        HouseRule.that("A link from one document to another leads to a file")
                .holdsWithout(documents()
                        .flatMap(file -> LINK.matcher(Sources.read(file))
                                .results()
                                .filter(found -> !Files.exists(folder(file).resolve(found.group(1))))
                                .map(found -> new Finding(file.toString(), "leads to " + found.group(1)))));
    }

    @Test
    void everyTypeInTheGlossaryExists() {
        var glossary = Path.of("docs/glossary.md");
        var names = Classes.named().map(type -> type.getSimpleName()).collect(toSet());
        HouseRule.that("A type that the glossary names exists")
                .holdsWithout(WORD.matcher(Sources.read(glossary))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
                        .filter(name -> !names.contains(name))
                        .map(name -> new Finding(name, "is not in the code")));
    }

    @Test
    void aDecisionFitsOnOnePage() {
        HouseRule.that("A decision has at most 60 lines")
                .holdsWithout(Sources.files(DECISIONS, ".md").stream()
                        .filter(file -> Sources.read(file).lines().count() > 60)
                        .map(file -> new Finding(file.toString(), "is longer")));
    }

    private static String checkedBy(Path decision) {
        return Sources.read(decision)
                .lines()
                .dropWhile(line -> !line.startsWith("Checked by"))
                .reduce("", String::concat);
    }

    private static Stream<Path> documents() {
        return Stream.concat(
                Sources.files(Path.of("docs"), ".md").stream(),
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
                        .map(Path::of)
                        .filter(Files::exists));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNullElse(file.getParent(), Path.of(""));
    }
}
