package org.wandelwerk.trail.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.trail.web.WordDifference.Kind;
import org.wandelwerk.trail.web.WordDifference.Piece;

class WordDifferenceTest {

    @Test
    void wordsThatStayedFrameThoseThatWentAndCame() {
        assertThat(WordDifference.of(
                        "Die Werkstatt berät am Montag über neue Projekte",
                        "Die Werkstatt berät am Dienstag über neue Projekte"))
                .containsExactly(
                        new Piece(Kind.SAME, "Die Werkstatt berät am"),
                        new Piece(Kind.GONE, "Montag"),
                        new Piece(Kind.NEW, "Dienstag"),
                        new Piece(Kind.SAME, "über neue Projekte"));
    }

    @Test
    void shortTextsAndTextsWithNothingInCommonStandOneAfterTheOther() {
        assertThat(WordDifference.of("Montag", "Dienstag")).isEmpty();
        assertThat(WordDifference.of("a b c d e f g", "h i j k l m n")).isEmpty();
        assertThat(WordDifference.of("a ".repeat(900), "a ".repeat(901))).isEmpty();
    }
}
