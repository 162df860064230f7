package org.wandelwerk.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    private static final String LETTERS = "ÄÖÜäöüßẞ ČčĆćĚěŁłŃńÓóŔŕŘřŠšŚśŽžŹź ĄąĘęŻż „“–…·&€";

    @ParameterizedTest
    @ValueSource(strings = {"BricolageGrotesque-SemiBold.ttf", "LausitzText-Regular.ttf", "LausitzText-Bold.ttf"})
    void everyLetterOfTheRegionHasAnOutline(String file) {
        var face = Typeface.named(file, 0);
        assertThat(LETTERS.codePoints()).allMatch(face::has);
        assertThat(LETTERS.codePoints().filter(letter -> letter != ' ').mapToObj(Character::toString))
                .allSatisfy(letter -> {
                    var outline = face.outline(letter, 100, 0, 0).getBounds2D();
                    assertThat(outline.getWidth()).as(letter).isBetween(5.0, 150.0);
                    assertThat(outline.getMaxX()).as(letter).isLessThan(face.width(letter, 100) + 15);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"BricolageGrotesque-SemiBold.ttf", "LausitzText-Regular.ttf"})
    void lettersStandOnTheirLineOneBehindTheOther(String file) {
        var face = Typeface.named(file, 0);
        var word = face.outline("Hn", 100, 10, 200).getBounds2D();
        assertThat(word.getMaxY()).isBetween(198.0, 202.0);
        assertThat(word.getMinY()).isBetween(120.0, 140.0);
        assertThat(face.width("Hn", 100)).isEqualTo(face.width("H", 100) + face.width("n", 100));
    }
}
