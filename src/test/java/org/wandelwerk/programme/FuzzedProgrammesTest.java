package org.wandelwerk.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wandelwerk.definition.Fuzzed;
import org.wandelwerk.definition.Fuzzed.Parsing;
import org.wandelwerk.definition.UnreadableFile;

/** Files of procedures and programmes, changed at random: each is read or refused with its place. */
class FuzzedProgrammesTest {

    private static final String[] WORDS = {
        "\n  ",
        ": ",
        "- ",
        "[ ",
        " ]",
        "{ ",
        " }",
        "&a ",
        "*a",
        "!!int ",
        "? ",
        "| ",
        "> ",
        "\t",
        "\u0000",
        "\"",
        "'",
        "P1D",
        "P99999999999Y",
        "9999999999",
        "-1",
        "null",
        "~",
        "<<: ",
        "2026-13-45",
        "to: intake",
        "end: COMPLETED",
        "kind: Grant",
        "outcomes: {}",
        "steps: []",
        "es: { de: a }",
        "reports: { form: a/1 }"
    };

    private static final Parsing PROCEDURE =
            (name, file) -> new ProcedureFile(name, new String(file, StandardCharsets.UTF_8)).read();

    private static final Parsing PROGRAMME = (name, file) -> {
        var reader = ProgrammeReader.of(name, new String(file, StandardCharsets.UTF_8));
        reader.programme();
        reader.fundingAreas();
        reader.terms();
    };

    @Test
    void aProcedureIsReadOrRefused() {
        var files = new Fuzzed("procedures", WORDS);
        assertThat(files.isAnyRead(PROCEDURE)).isTrue();
        files.isReadOrRefused(PROCEDURE, UnreadableFile.class);
    }

    @Test
    void aProgrammeIsReadOrRefused() {
        var files = new Fuzzed("programmes", WORDS);
        assertThat(files.isAnyRead(PROGRAMME)).isTrue();
        files.isReadOrRefused(PROGRAMME, UnreadableFile.class);
    }
}
