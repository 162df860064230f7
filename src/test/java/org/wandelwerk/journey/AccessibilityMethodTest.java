package org.wandelwerk.journey;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public statement on accessibility says of the check is what a visit looks at. */
class AccessibilityMethodTest {

    private final Properties facts = new Properties();

    @BeforeEach
    void read() throws IOException {
        var file = Path.of("src/main/resources/duty/accessibility.properties");
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            facts.load(text);
        }
    }

    @Test
    void itNamesTheWidthsInTheLightAndInTheDarkInGerman() {
        assertThat(facts.getProperty("method.de"))
                .contains("Deutsche Seiten prüft es hell bei %d Pixel Breite mit allen Regeln, dunkel bei %d Pixel"
                        .formatted(Visit.inTheLight(false), Visit.inTheDark(false)))
                .containsPattern(
                        "Englische Seiten, .*, prüft es hell bei %d Pixel mit allen Regeln, dunkel bei %d Pixel"
                                .formatted(Visit.inTheLight(true), Visit.inTheDark(true)))
                .contains("Keine deutsche Seite darf bei %s Pixel Breite seitlich".formatted(said(Visit.WIDTHS, "und")))
                .contains("keine englische bei %s Pixel".formatted(said(Visit.WIDTHS_OF_WORDS, "und")));
    }

    @Test
    void itNamesTheWidthsInTheLightAndInTheDarkInEnglish() {
        assertThat(facts.getProperty("method.en"))
                .contains("German pages in the light at a width of %d pixels by all rules, in the dark at %d pixels"
                        .formatted(Visit.inTheLight(false), Visit.inTheDark(false)))
                .containsPattern("English pages, .*, in the light at %d pixels by all rules, in the dark at %d pixels"
                        .formatted(Visit.inTheLight(true), Visit.inTheDark(true)))
                .contains("No German page may need to be moved sideways at widths of %s pixels"
                        .formatted(said(Visit.WIDTHS, "and")))
                .contains("no English one at %s pixels".formatted(said(Visit.WIDTHS_OF_WORDS, "and")));
    }

    @Test
    void itNamesNoOtherWidth() {
        var widths = Pattern.compile("\\b\\d{3,4}\\b");
        for (var language : List.of("de", "en")) {
            assertThat(widths.matcher(facts.getProperty("method." + language))
                            .results()
                            .map(width -> Integer.valueOf(width.group())))
                    .allMatch(Visit.WIDTHS::contains);
        }
    }

    private static String said(List<Integer> widths, String and) {
        var words = widths.stream().map(String::valueOf).toList();
        var last = words.getLast();
        return words.size() == 1
                ? last
                : words.stream().limit(words.size() - 1).collect(joining(", ")) + " " + and + " " + last;
    }
}
