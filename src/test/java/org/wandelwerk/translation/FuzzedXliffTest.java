package org.wandelwerk.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.definition.Fuzzed;
import org.wandelwerk.definition.Fuzzed.Parsing;

/** Files of translators, changed at random: what is wrong is said with its line, and nothing is thrown. */
class FuzzedXliffTest {

    private static final Fuzzed FILES = new Fuzzed(
            "xliff",
            "<!DOCTYPE a [ <!ENTITY x \"y\"> ]>",
            "&x;",
            "<unit>",
            "</unit>",
            "<segment state=\"x\">",
            "<target>",
            "]]>",
            "<![CDATA[",
            "<?php",
            "\u0000",
            "xmlns:a=\"\"",
            "id=\"\"",
            "<!--");

    private static final Parsing FILE = (_, file) -> {
        var read = XliffReader.read(file);
        assertThat(read.mistakes()).allMatch(mistake -> mistake.line() > 0);
    };

    @Test
    void aFileOfTranslatorsIsReadOrItsMistakeIsSaid() {
        assertThat(FILES.isAnyRead(FILE)).isTrue();
        FILES.isReadOrRefused(FILE);
    }
}
