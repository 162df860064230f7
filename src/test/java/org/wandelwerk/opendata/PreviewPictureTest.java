package org.wandelwerk.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreviewPictureTest {

    private static final String LONG = "Entwicklungsgesellschaft für übergreifende ".repeat(12);

    private static PreviewCard card(int ornament, String title, @Nullable String note) {
        return new PreviewCard("werkstatt", "2", ornament, "Werkstatt 2", title, note, "Strukturwandel Lausitz");
    }

    private static BufferedImage drawn(PreviewCard card) {
        try {
            return ImageIO.read(new ByteArrayInputStream(PreviewPicture.png(card)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPictureHasTheSizeThatIsSharedAndTheColoursOfTheHouse() {
        var picture = drawn(card(2, "Innovation & Digitalisierung", "20. November 2024"));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(4, 4) & 0xffffff).isEqualTo(0x152046);
        assertThat(picture.getRGB(1196, 626) & 0xffffff).isEqualTo(0xfbf8f2);
    }

    @Test
    void theSamePictureIsTheSameToTheLastByte() {
        assertThat(PreviewPicture.png(card(1, "Cottbus/Chóśebuz", null)))
                .isEqualTo(PreviewPicture.png(card(1, "Cottbus/Chóśebuz", null)));
    }

    @Test
    void eachWorkshopHasItsOrnament() {
        var pictures = IntStream.rangeClosed(0, 12)
                .mapToObj(number -> java.util.Arrays.hashCode(PreviewPicture.png(card(number, "Titel", null))))
                .toList();
        assertThat(pictures).doesNotHaveDuplicates();
    }

    @Test
    void evenTheLongestTitleStaysInItsPlace() {
        for (var title : new String[] {LONG, "Donaudampfschifffahrts".repeat(20), "x"}) {
            var picture = drawn(card(0, title, LONG));
            assertThat(IntStream.range(0, 450).map(y -> picture.getRGB(30, y) & 0xffffff))
                    .containsOnly(0x152046);
        }
    }

    @Test
    void aTitleThatFindsNoPlaceEndsInAnEllipsis() {
        var face = Typeface.named("BricolageGrotesque-SemiBold.ttf", -.02);
        var title = WrappedTitle.of(LONG, face, 1056, 300);
        assertThat(title.height()).isLessThanOrEqualTo(300);
        assertThat(title.lines().getLast()).endsWith("…");
        assertThat(title.lines()).allMatch(line -> face.width(line, title.size()) <= 1056);
        assertThat(WrappedTitle.of("Kurz", face, 1056, 300)).isEqualTo(new WrappedTitle(java.util.List.of("Kurz"), 84));
    }
}
