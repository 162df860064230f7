package org.wandelwerk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wandelwerk.definition.Fuzzed;
import org.wandelwerk.definition.Fuzzed.Parsing;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.definition.YamlPart;

/** Files of forms, changed at random: each is read or refused with its place. */
class FuzzedFormsTest {

    private static final Fuzzed FILES = new Fuzzed(
            "forms",
            "\n  ",
            ": ",
            "- ",
            "[ ",
            "{ ",
            " }",
            "&a ",
            "*a",
            "!!int ",
            "\u0000",
            "\"",
            "99999999999",
            "-1",
            "null",
            "kind: Rows",
            "most: 0",
            "longest: -5",
            "options: {}",
            "columns: []",
            "when: { question: title, is: [ x ] }",
            "lines-of: stages");

    private static final Parsing FORM =
            (name, file) -> new FormReader(YamlPart.read(name, new String(file, StandardCharsets.UTF_8))).form();

    @Test
    void aFormIsReadOrRefused() {
        assertThat(FILES.isAnyRead(FORM)).isTrue();
        FILES.isReadOrRefused(FORM, UnreadableFile.class);
    }
}
