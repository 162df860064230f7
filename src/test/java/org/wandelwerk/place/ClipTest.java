package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClipTest {

    @Test
    void whatLiesInsideStays() {
        var ring = List.of(new Pixel(10, 10), new Pixel(20, 10), new Pixel(20, 20));
        assertThat(Clip.ring(ring)).containsExactlyInAnyOrderElementsOf(ring);
    }

    @Test
    void whatLiesOutsideGoes() {
        assertThat(Clip.ring(List.of(new Pixel(-100, 10), new Pixel(-50, 10), new Pixel(-50, 20))))
                .isEmpty();
    }

    @Test
    void whatCoversTheDrawingBecomesTheBoxAroundIt() {
        var cover =
                List.of(new Pixel(-9000, -9000), new Pixel(9000, -9000), new Pixel(9000, 9000), new Pixel(-9000, 9000));
        assertThat(SvgPath.areas(List.of(Clip.ring(cover)))).isEqualTo("M-20 840l0 -860 800 0 0 860z");
    }
}
