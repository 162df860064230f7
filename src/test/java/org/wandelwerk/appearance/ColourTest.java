package org.wandelwerk.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A colour is worn where it can be read. */
class ColourTest {

    private static final Path TOKENS = Path.of("src/main/resources/static/css/tokens.css");

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#ffffff, 1.0", "#767676, 4.54", "#777777, 4.48", "#ff0000, 4.0", "#0000ff, 8.59"})
    void theContrastToWhiteIsThatOfTheStandard(String written, double ratio) {
        assertThat(colour(written).contrast(colour("#ffffff"))).isEqualTo(ratio, within(0.005));
        assertThat(colour("#ffffff").contrast(colour(written))).isEqualTo(ratio, within(0.005));
    }

    @Test
    void theBorderIsFourAndAHalfAndNothingBelowIt() {
        assertThat(ColourUse.SURFACE.suits(colour("#767676"))).isTrue();
        assertThat(ColourUse.SURFACE.suits(colour("#777777"))).isFalse();
        assertThat(LookRules.check(Part.COLOURS, Map.of("light", "#767676", "dark", "#aab8ff"))
                        .keys())
                .as("enough on white, too little on sand")
                .containsExactly(Map.entry("light", "appearance.refused.contrast"));
        assertThat(LookRules.check(Part.COLOURS, Map.of("light", "#6b6b6b", "dark", "#aab8ff"))
                        .isEmpty())
                .isTrue();
        assertThat(LookRules.check(Part.COLOURS, Map.of("light", "#26398c", "dark", "#26398c"))
                        .keys())
                .containsOnlyKeys("dark");
    }

    @Test
    void whatShipsCanBeRead() {
        assertThat(LookRules.check(Part.COLOURS, Map.of("light", "#26398c", "dark", "#aab8ff"))
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(ColourUse.class)
    void theOtherColoursAreThoseOfTheStyleSheets(ColourUse use) throws IOException {
        var light = Map.of(
                "ground",
                "light-dark(var(--sand-50)",
                "surface",
                "light-dark(#fff",
                "surface-2",
                "light-dark(var(--sand-100)",
                "on-accent",
                "light-dark(#fff");
        var tokens = Files.readString(TOKENS);
        var begin = "--" + use.token() + ": " + light.get(use.token()) + ", ";

        assertThat(tokens).contains("--sand-50: #fbf8f2", "--sand-100: #f3ecdf", begin);
        if (use.theme().equals("dark")) {
            assertThat(tokens).contains(begin + use.beside().written() + ")");
        } else {
            assertThat(use.beside().written()).isIn("#fbf8f2", "#ffffff", "#f3ecdf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#12345g", "26398c", "#26398c;}", "url(x)"})
    void whatIsNoColourIsNone(String typed) {
        assertThat(Colour.of(typed)).isEmpty();
    }
}
