package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.definition.Fuzzed;
import org.wandelwerk.definition.Fuzzed.Parsing;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.spreadsheet.GridLine;
import org.wandelwerk.spreadsheet.LongTable;

/** Lists of operations and their mappings, changed at random: each is read or refused. */
class FuzzedOperationsTest {

    private static final String[] WORDS = {
        ";", ",", "\t", "\"", "\"\"", "\n", "\r\n", "\u0000", "\u00ef\u00bb\u00bf", "=1+1", "1.234,56 €", "1e999",
        "-,5", "31.02.2016", "99.99.9999", "{", "}", "[", "\\u", "<row>", "PK\u0003\u0004", "]]>", "&x;", "null"
    };

    @TempDir
    private Path folder;

    private final OperationMapping mapping = SampleList.named("german").read();

    private void list(String name, byte[] bytes) throws Exception {
        var file = Files.write(folder.resolve(name), bytes);
        var headings = new AtomicReference<@Nullable HeadingLine>();
        LongTable.read(file, mapping.table(), line -> take(line, headings));
    }

    private void take(GridLine line, AtomicReference<@Nullable HeadingLine> headings) {
        var known = headings.get();
        if (known == null) {
            var found = HeadingLine.of(line, mapping.headings());
            headings.set(found.missing(mapping.headings()).isEmpty() ? found : null);
            return;
        }
        new LineCells(mapping, known, line).isBlank();
        for (var cell : line.cells()) {
            for (var form : NumberForm.values()) {
                form.read(cell);
            }
            for (var form : DayForm.values()) {
                form.read(cell);
            }
        }
    }

    @Test
    void aListOfOperationsIsReadOrRefused() {
        var files = new Fuzzed("operations", WORDS);
        Parsing reading = this::list;
        assertThat(files.isAnyRead(reading)).isTrue();
        files.isReadOrRefused(reading, Refused.class);
    }

    @Test
    void aMappingIsReadOrRefused() {
        var files = new Fuzzed("mappings", "\n  ", ": ", "- ", "{ ", " }", "&a ", "*a", "null", "-1", "columns: {}");
        Parsing reading = (name, file) -> MappingReader.read(name, new String(file, StandardCharsets.UTF_8));
        assertThat(files.isAnyRead(reading)).isTrue();
        files.isReadOrRefused(reading, UnreadableFile.class);
    }
}
