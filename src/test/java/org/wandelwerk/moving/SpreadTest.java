package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.moving.Spread.Quartiles;

class SpreadTest {

    private static Spread of(long... days) {
        return Spread.of(LongStream.of(days).boxed().toList());
    }

    @Test
    void theQuartilesAreThoseOfSpreadsheets() {
        assertThat(of(5, 1, 3, 2, 4).days()).isEqualTo(new Quartiles(2, 3, 4));
        assertThat(of(10, 20, 30, 40, 50, 60).days()).isEqualTo(new Quartiles(23, 35, 48));
        assertThat(of(7, 7, 7, 7, 7, 7, 100).days()).isEqualTo(new Quartiles(7, 7, 7));
    }

    @Test
    void ofFewNothingIsSaidButHowManyTheyAre() {
        var few = of(1, 2, 3, 4);
        assertThat(few.count()).isEqualTo(4);
        assertThat(few.days()).isNull();
        assertThat(few.isWithheld()).isTrue();
        assertThat(Spread.of(List.of()).isWithheld()).isFalse();
    }
}
