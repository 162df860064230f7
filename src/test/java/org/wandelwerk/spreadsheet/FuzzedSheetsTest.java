package org.wandelwerk.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.definition.Fuzzed;
import org.wandelwerk.definition.Fuzzed.Parsing;
import org.wandelwerk.kernel.Refused;

/** Lists of members and organisations as they come in, changed at random: each is read or refused. */
class FuzzedSheetsTest {

    private static final Fuzzed FILES = new Fuzzed(
            "sheets",
            ";",
            ",",
            "\t",
            "\"",
            "\n",
            "\u0000",
            "=HYPERLINK(\"x\")",
            "<c r=\"ZZZ99999999\">",
            "<!DOCTYPE a [",
            "&x;",
            "PK\u0003\u0004",
            "]]>",
            "9999999999",
            "-1");

    private static final Parsing LIST = (name, file) -> {
        var grid = GridReading.read(new SheetFile(name, file));
        assertThat(grid.lines()).allMatch(line -> line.cells().size() <= Grid.MOST_COLUMNS);
    };

    @Test
    void aListIsReadOrRefused() {
        assertThat(FILES.isAnyRead(LIST)).isTrue();
        FILES.isReadOrRefused(LIST, Refused.class);
    }
}
