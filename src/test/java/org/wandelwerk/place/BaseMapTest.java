package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.wandelwerk.shell.Theme;

class BaseMapTest {

    private static final Pattern START = Pattern.compile("M(-?\\d+) (-?\\d+)");

    private final BaseMap map = BaseMap.draw();

    @Test
    void theRegionFillsTheDrawing() {
        var schoenefeld = map.frame().pixel(new Point(13.5049, 52.3886));
        var zittau = map.frame().pixel(new Point(14.8072, 50.8982));
        assertThat(List.of(schoenefeld, zittau)).allSatisfy(pixel -> {
            assertThat(pixel.x()).isBetween(0.0, (double) MapFrame.WIDTH);
            assertThat(pixel.y()).isBetween(0.0, (double) MapFrame.HEIGHT);
        });
        assertThat(zittau.y() - schoenefeld.y()).isGreaterThan(600);
    }

    @Test
    void whatLiesFarAwayIsCutOff() {
        var starts = START.matcher(map.svg(Theme.LIGHT))
                .results()
                .flatMap(start -> Stream.of(start.group(1), start.group(2)))
                .map(Integer::valueOf)
                .toList();
        assertThat(starts).hasSizeGreaterThan(500).allMatch(number -> number >= -20 && number <= 840);
    }

    @Test
    void thePictureIsSmallWellFormedAndHoldsAllLayers() {
        var svg = map.svg(Theme.AUTO);
        assertThat(svg.length()).isLessThan(110_000);
        var layers = Jsoup.parse(svg, Parser.xmlParser()).select("path").eachAttr("class");
        assertThat(layers)
                .containsExactly("abroad", "states", "region", "sorbian", "municipalities", "districts", "border");
        assertThat(Jsoup.parse(svg, Parser.xmlParser()).select("pattern#dots *"))
                .isNotEmpty();
        assertThat(svg.replace(" ", "")).contains(".sorbian{fill:url(#dots)");
    }

    @Test
    void eachDistrictAndMunicipalityOfTheRegionHasAnOutlineAroundItsName() {
        var outlines = map.outlines();
        assertThat(outlines.keySet().stream().filter(key -> key.length() == 5)).hasSize(7);
        assertThat(outlines.keySet().stream().filter(key -> key.length() == 8)).hasSizeGreaterThan(230);
        assertThat(outlines.values()).allMatch(outline -> outline.matches("(-?\\d+ ){6}M.*z"));
    }

    @Test
    void onlyTheAutomaticPictureAsksTheDevice() {
        assertThat(map.svg(Theme.AUTO)).contains("prefers-color-scheme");
        assertThat(map.svg(Theme.LIGHT)).doesNotContain("prefers-color-scheme");
        assertThat(map.svg(Theme.DARK)).doesNotContain("prefers-color-scheme").isNotEqualTo(map.svg(Theme.LIGHT));
    }
}
