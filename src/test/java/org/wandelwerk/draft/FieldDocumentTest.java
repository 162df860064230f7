package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Forms;
import org.wandelwerk.form.Question;

/** The document on the readers of fields tells the fields that there are, and who reads each. */
@House
class FieldDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/security/fields.md");
    private static final String DRAWN = "<!-- drawn from the code -->\n";

    private static final String RECORDS = """
        | Kind | Edits, publishes | Required, so public | Public or kept by choice |
        | --- | --- | --- | --- |
        """;

    private static final String ANSWERS = """
        | Question of `projektsteckbrief/2` | Read by |
        | --- | --- |
        """;

    @Autowired
    private List<EditableKind> kinds;

    @Autowired
    private Forms forms;

    @Test
    void everyFieldOfEachKindStandsThereWithItsReaders() throws IOException {
        var written = Files.readString(DOCUMENT).split(DRAWN, -1);
        assertThat(written).hasSize(5);
        var drawn = String.join(DRAWN, written[0], records(), written[2], answers(), written[4]);
        if ("write".equals(System.getProperty("fields"))) {
            Files.writeString(DOCUMENT, drawn);
        }
        assertThat(Files.readString(DOCUMENT))
                .as(DOCUMENT + " differs from the code; draw it anew with -Dtest=FieldDocumentTest -Dfields=write")
                .isEqualTo(drawn);
    }

    private String records() {
        return kinds.stream()
                .sorted(Comparator.comparing(EditableKind::word))
                .map(kind -> line(Stream.of(
                        kind.word(),
                        kind.editing() + ", " + kind.publishing(),
                        names(kind, field -> !field.canBeKept()),
                        names(kind, EditableField::canBeKept))))
                .collect(Collectors.joining("", RECORDS, ""));
    }

    private static String names(EditableKind kind, Predicate<EditableField> wanted) {
        return kind.fields().stream().filter(wanted).map(EditableField::name).collect(Collectors.joining(", "));
    }

    private String answers() {
        return forms.form(new FormId("projektsteckbrief", 2)).sections().stream()
                .flatMap(section -> section.questions().stream())
                .map(question -> line(Stream.of(question.id(), readers(question))))
                .collect(Collectors.joining("", ANSWERS, ""));
    }

    private static String readers(Question question) {
        return question.readers().stream()
                .sorted()
                .map(reader -> reader.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
