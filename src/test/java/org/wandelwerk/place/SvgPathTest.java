package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SvgPathTest {

    @Test
    void pointsOnOnePixelAreOne() {
        var ring = List.of(new Pixel(1, 1), new Pixel(1.2, 0.9), new Pixel(5, 1), new Pixel(5, 4.4));
        assertThat(SvgPath.areas(List.of(ring))).isEqualTo("M1 1l4 0 0 3z");
    }

    @Test
    void whatShrinksToNothingIsLeftOut() {
        assertThat(SvgPath.areas(List.of(List.of(new Pixel(1, 1), new Pixel(2, 2)))))
                .isEmpty();
        assertThat(SvgPath.lines(List.of(List.of(new Pixel(1, 1), new Pixel(1.1, 1.1)))))
                .isEmpty();
    }
}
