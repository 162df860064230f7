package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileMarkTest {

    private static final List<List<String>> ROWS = List.of(List.of("art", "wert"), List.of("a", "1"));

    @Test
    void aRealHouseMarksNothing() {
        var mark = new FileMark("", "");
        assertThat(mark.name("zahlen.csv")).isEqualTo("zahlen.csv");
        assertThat(mark.<String>rows(ROWS, words -> words)).isEqualTo(ROWS);
    }

    @Test
    void anotherOneSaysSoInTheNameAndBehindTheColumnsThatProgramsRead() {
        var mark = new FileMark("testsystem-", "Nur zum Proben");
        assertThat(mark.name("zahlen.csv")).isEqualTo("testsystem-zahlen.csv");
        assertThat(mark.<String>rows(ROWS, words -> words))
                .containsExactly(List.of("art", "wert", "hinweis"), List.of("a", "1", "Nur zum Proben"));
    }
}
