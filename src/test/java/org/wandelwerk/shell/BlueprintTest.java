package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every workshop has an ornament of its own, however many there are. */
class BlueprintTest {

    private static final int MANY = 40;
    private static final double CELL = 64;

    private static String onPages(int number) {
        var page = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("shell/Ornament.jte", Map.of("number", number), page);
        return page.toString();
    }

    @Test
    void noTwoOfFortyWorkshopsShareARosette() {
        var rosettes = IntStream.rangeClosed(0, MANY)
                .mapToObj(number -> Blueprint.of(number).rosette())
                .toList();

        assertThat(rosettes).doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(0, MANY).mapToObj(BlueprintTest::onPages))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameNumberAlwaysGivesTheSame() {
        assertThat(Blueprint.of(17)).isEqualTo(Blueprint.of(17));
        assertThat(Blueprint.of(0)).isEqualTo(Blueprint.of(-3));
        assertThat(Blueprint.of(Integer.MAX_VALUE).rosette().rings()).isNotEmpty();
    }

    @Test
    void pagesShowWhatPicturesShow() {
        for (int number = 6; number <= MANY; number++) {
            var print = Blueprint.of(number);
            var page = onPages(number);
            Stream.of(print.rosette(), print.flower()).forEach(motif -> {
                assertThat(motif.rings())
                        .allMatch(ring -> page.contains("\"" + ring.path() + "\" pathLength=\"" + ring.dots() + "\""));
                assertThat(motif.petals())
                        .allMatch(petals -> page.split("\"" + petals.path() + "\"", -1).length == petals.count() + 1);
            });
        }
    }

    @Test
    void aMotifKeepsWithinItsCell() {
        for (int number = 0; number <= MANY; number++) {
            var print = Blueprint.of(number);
            Stream.of(print.rosette(), print.flower()).forEach(motif -> {
                var bounds = motif.shape().getBounds2D();
                assertThat(bounds.getWidth()).isBetween(CELL / 2, CELL);
                assertThat(bounds.getHeight()).isBetween(CELL / 2, CELL);
            });
        }
    }

    @Test
    void theFirstFiveStayAsTheyWereDrawn() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> onPages(number).hashCode()))
                .containsExactly(724550643, 1355986557, -379348335, 212963225, -988642901);
    }
}
