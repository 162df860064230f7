package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.kernel.Language;

class TextsTest {

    private static final String COUNT = "portal.count.projects";

    @TempDir
    private Path home = Path.of("target");

    @BeforeEach
    void writePlurals() throws IOException {
        write(Language.DSB, "{0, plural, one {# projekt} two {# projekta} few {# projekty} other {# projektow}}");
        write(Language.HSB, "{0, plural, one {# projekt} two {# projektaj} few {# projekty} other {# projektow}}");
        write(Language.PL, "{0, plural, one {# projekt} few {# projekty} many {# projektów} other {# projektu}}");
    }

    private void write(Language language, String pattern) throws IOException {
        var file = Texts.file(home, language);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "%s=%s\n".formatted(COUNT, pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "DSB, 1, 1 projekt",
        "DSB, 2, 2 projekta",
        "DSB, 3, 3 projekty",
        "DSB, 4, 4 projekty",
        "DSB, 5, 5 projektow",
        "DSB, 101, 101 projekt",
        "DSB, 102, 102 projekta",
        "DSB, 103, 103 projekty",
        "DSB, 111, 111 projektow",
        "HSB, 1, 1 projekt",
        "HSB, 2, 2 projektaj",
        "HSB, 3, 3 projekty",
        "HSB, 4, 4 projekty",
        "HSB, 5, 5 projektow",
        "HSB, 101, 101 projekt",
        "HSB, 102, 102 projektaj",
        "PL, 1, 1 projekt",
        "PL, 2, 2 projekty",
        "PL, 5, 5 projektów",
        "PL, 22, 22 projekty",
        "PL, 101, 101 projektów"
    })
    void aPluralFollowsTheGrammarOfTheLanguage(Language language, int number, String text) {
        assertThat(new Texts(home, true).text(language, COUNT, number)).isEqualTo(text);
    }

    @Test
    void whatNobodyHasReviewedIsSaidInGerman() {
        assertThat(new Texts(home, false).text(Language.DSB, COUNT, 2)).isEqualTo("2 Projekte");
        assertThat(new Texts(home, false).languageOf(Language.DSB, COUNT)).isEqualTo(Language.DE);
    }

    @Test
    void whatIsMissingIsSaidInGerman() {
        assertThat(new Texts(home, true).text(Language.PL, "shell.skip")).isEqualTo("Zum Inhalt springen");
    }
}
