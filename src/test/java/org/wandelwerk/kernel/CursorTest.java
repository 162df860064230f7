package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void isReadAsItWasWritten() {
        var cursor = new Cursor(List.of("Ärzte für Chóśebuz", "", "42"));
        assertThat(Cursor.read(cursor.encoded(), 3)).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%%%", "AAAA", "/etc/passwd", "gICA"})
    void rubbishIsNoCursor(String rubbish) {
        assertThat(Cursor.read(rubbish, 2)).isEmpty();
    }

    @Test
    void aSliceKnowsWhetherTheListGoesOn() {
        var slice = Slice.of(List.of(1, 2, 3), 2, number -> new Cursor(List.of(String.valueOf(number))));
        assertThat(slice.items()).containsExactly(1, 2);
        assertThat(Cursor.read(String.valueOf(slice.next()), 1)).contains(new Cursor(List.of("2")));
        assertThat(Slice.of(List.of(1, 2), 2, _ -> new Cursor(List.of())).next())
                .isNull();
    }
}
