package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void wordsAreReadWithoutMarksAndEachOnce() {
        assertThat(SearchWords.of("Chóśebuz, chosebuz & Jänschwalde").words())
                .containsExactly(new FoldedName("chosebuz", "chosebuz"), new FoldedName("janschwalde", "jaenschwalde"));
    }

    @Test
    void atMostTenWordsOutOfTwoHundredSignsAreRead() {
        assertThat(SearchWords.of("a b c d e f g h i j k l").words()).hasSize(10);
        assertThat(SearchWords.of(" ".repeat(200) + "behind").isEmpty()).isTrue();
    }

    @Test
    void aShortWordIsOnlyFoundAsOneOrAtTheBeginningOfOne() {
        assertThat(SearchWords.patterns(FoldedName.of("BTU"))).containsExactly("%btu%");
        assertThat(SearchWords.patterns(FoldedName.of("IT"))).containsExactly("% it%", "%|it%");
        assertThat(SearchWords.patterns(FoldedName.of("2"))).containsExactly("% 2 %", "% 2|%", "%|2 %", "%|2|%");
        assertThat(SearchWords.patterns(FoldedName.of("öl"))).containsExactly("% ol%", "%|ol%", "%oel%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%_'\"\\", "\0\0", "😀", "\uD83D"})
    void signsAreNoWords(String typed) {
        assertThat(SearchWords.of(typed).isEmpty()).isTrue();
    }
}
