package org.wandelwerk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
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

/** The document on files names each form that takes one, with the kinds and sizes that the code takes. */
class FileDocumentTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final String document = Sources.read(Path.of("docs/security/files.md"));

    private String line(String address) {
        return document.lines()
                .filter(line -> line.startsWith("| `" + address + "`"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + address));
    }

    @Test
    void eachFormThatTakesAFileHasItsLine() {
        var forms = Classes.named()
                .map(type -> type.reflect())
                .filter(type -> type.isAnnotationPresent(RequestMapping.class))
                .flatMap(FileDocumentTest::takingFiles)
                .collect(toSet());
        assertThat(forms).hasSizeGreaterThan(3).allSatisfy(form -> assertThat(line(form))
                .isNotEmpty());
    }

    private static Stream<String> takingFiles(Class<?> controller) {
        var begin = controller.getAnnotation(RequestMapping.class).value()[0];
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method ->
                        Arrays.asList(method.getParameterTypes()).contains(MultipartFile.class))
                .flatMap(method ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, PostMapping.class)))
                .map(post -> post.value().length == 0 ? begin : begin + post.value()[0]);
    }

    @Test
    void kindsAndSizesAreThoseOfTheCode() {
        assertThat(line("/ideen/{key}/anlagen"))
                .contains(FileReception.MOST_BYTES / MEGABYTE + " MB", Documents.MOST_PER_RECORD + " documents")
                .contains(Arrays.stream(DocumentType.values())
                        .map(type -> type == DocumentType.JPEG ? "jpg, jpeg" : type.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(line("/schreibtisch/einlesen"))
                .contains(SheetFile.MOST / MEGABYTE + " MB", Grid.MOST_COLUMNS + " columns");
    }
}
