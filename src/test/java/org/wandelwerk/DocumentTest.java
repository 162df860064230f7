package org.wandelwerk;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.spreadsheet.Grid;
import org.wandelwerk.spreadsheet.SheetFile;

/** What the documents say of the code is so. */
class DocumentTest {

    private static final Path DECISIONS = Path.of("docs/decisions");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)");
    private static final Pattern CHECK = Pattern.compile("`(\\w+(?:Test|Drill|Journey|Benchmark))\\b");
    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern WORD = Pattern.compile("`([A-Z]\\w+)(?:\\.([A-Z_]+))?`");

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
    void everyWordOfTheGlossaryIsInTheCode() {
        var types = Classes.named().collect(toMap(JavaClass::getSimpleName, JavaClass::reflect, (one, _) -> one));
        HouseRule.that("A type that the glossary names exists, and so does a case of it")
                .holdsWithout(Sources.read(Path.of("docs/glossary.md"))
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .flatMap(line -> WORD.matcher(line).results())
                        .filter(word -> !types.containsKey(word.group(1))
                                || word.group(2) != null
                                        && !cases(types.get(word.group(1))).contains(word.group(2)))
                        .map(word -> new Finding(word.group(), "is not in the code")));
    }

    @Test
    void aDecisionFitsOnOnePage() {
        HouseRule.that("A decision has at most 60 lines")
                .holdsWithout(Sources.files(DECISIONS, ".md").stream()
                        .filter(file -> Sources.read(file).lines().count() > 60)
                        .map(file -> new Finding(file.toString(), "is longer")));
    }

    private static Set<String> cases(@Nullable Class<?> type) {
        return type == null || !type.isEnum()
                ? Set.of()
                : Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(toSet());
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

    private static String line(String address) {
        return Sources.read(Path.of("docs/security/files.md"))
                .lines()
                .filter(line -> line.startsWith("| `" + address + "`"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + address));
    }

    @Test
    void eachFormThatTakesAFileHasItsLine() {
        var forms = Classes.named()
                .map(type -> type.reflect())
                .filter(type -> type.isAnnotationPresent(RequestMapping.class))
                .flatMap(DocumentTest::takingFiles)
                .collect(toSet());
        assertThat(forms)
                .hasSizeGreaterThan(3)
                .allSatisfy(form -> assertThat(line(form)).isNotEmpty());
    }

    private static Stream<String> takingFiles(Class<?> controller) {
        var begin = controller.getAnnotation(RequestMapping.class).value()[0];
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> Arrays.asList(method.getParameterTypes()).contains(MultipartFile.class))
                .flatMap(method ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, PostMapping.class)))
                .map(post -> post.value().length == 0 ? begin : begin + post.value()[0]);
    }

    @Test
    void kindsAndSizesAreThoseOfTheCode() {
        assertThat(line("/ideen/{key}/anlagen"))
                .contains(FileReception.MOST_BYTES / MEGABYTE + " MB", Documents.MOST_PER_RECORD + " documents")
                .contains(Arrays.stream(DocumentType.values())
                        .map(type -> type == DocumentType.JPEG
                                ? "jpg, jpeg"
                                : type.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(line("/schreibtisch/einlesen"))
                .contains(SheetFile.MOST / MEGABYTE + " MB", Grid.MOST_COLUMNS + " columns");
    }
}
