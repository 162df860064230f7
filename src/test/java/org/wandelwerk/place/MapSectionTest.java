package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapSectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"13.5,51.2,15,52.1", "-1.5,0,0,2", "14.33089,51.76449,14.33091,51.76451"})
    void itIsWrittenAsItWasRead(String text) {
        assertThat(MapSection.read(text).orElseThrow().printed()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13.5,51.2,15",
                "13.5,51.2,15,52.1,3",
                "15,51.2,13.5,52.1",
                "13.5,52.1,15,51.2",
                "-181,51.2,15,52.1",
                "13.5,51.2,15,91",
                "a,51.2,15,52.1",
                "1e3,51.2,15,52.1",
                "NaN,NaN,NaN,NaN",
                "13.5, 51.2,15,52.1"
            })
    void whatIsNoneOnThisEarthIsNotRead(String text) {
        assertThat(MapSection.read(text)).isEmpty();
    }

    @Test
    void whatIsAroundPointsHoldsThemWhenItIsReadAgain() {
        var points = List.of(new Point(14.123456789, 51.7), new Point(13.9, 52.000001));
        var around = MapSection.read(MapSection.around(points).printed()).orElseThrow();
        assertThat(points).allMatch(around::holds);
        assertThat(around.isOneSpot()).isFalse();
        assertThat(MapSection.around(points.subList(0, 1)).isOneSpot()).isTrue();
    }

    @Test
    void aFrameShowsTheSectionThatItIsLaidOn() {
        var whole = BaseMap.draw().frame();
        var section = whole.section();
        assertThat(whole.pixel(new Point(section.west(), section.north())).x()).isCloseTo(0, Offset.offset(1e-6));
        assertThat(whole.pixel(new Point(section.east(), section.south())).y())
                .isCloseTo(MapFrame.HEIGHT, Offset.offset(1e-6));
        var near = whole.on(whole.box(new MapSection(14, 51.5, 14.5, 52))).section();
        assertThat(near.holds(new Point(14, 51.5))).isTrue();
        assertThat(near.holds(new Point(14.5, 52))).isTrue();
        assertThat(near.east() - near.west()).isLessThan((section.east() - section.west()) / 2);
    }

    @Test
    void noMapShowsAPole() {
        assertThat(MapSection.read("13,-90,15,52")).isEmpty();
        assertThat(MapSection.read("-180,-89,180,89")).isPresent();
    }

    @Test
    void ofASectionThatReachesBeyondAnotherOnlyWhatLiesInBothIsShown() {
        var region = new MapSection(13, 51, 15, 52);
        assertThat(region.cut(new MapSection(-180, -60, 14, 60))).isEqualTo(new MapSection(13, 51, 14, 52));
        assertThat(region.cut(new MapSection(0, 0, 1, 1))).isEqualTo(new MapSection(0, 0, 1, 1));
    }
}
