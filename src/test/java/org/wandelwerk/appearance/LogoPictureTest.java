package org.wandelwerk.appearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Of a file that came from outside nothing is left but what is seen. */
class LogoPictureTest {

    private static String refusal(byte[] file) {
        var refused = catchThrowableOfType(UnusableLogo.class, () -> LogoPicture.read(file));
        return refused == null ? "" : refused.rule().replace("appearance.refused.logo.", "");
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String words(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPictureIsWrittenAnewInTheSizeInWhichItIsShown() {
        var small = LogoPicture.read(ALogo.png(88, 44));
        assertThat(small.width()).isEqualTo(88);
        assertThat(small.height()).isEqualTo(44);
        var wide = LogoPicture.read(ALogo.png(3000, 300));
        assertThat(wide.width()).isEqualTo(600);
        assertThat(wide.height()).isEqualTo(60);
        assertThat(LogoPicture.read(ALogo.jpeg(300, 900)).height()).isEqualTo(132);
        assertThat(words(LogoPicture.read(ALogo.jpeg(60, 60)).png())).startsWith("\u0089PNG");
        assertThat(LogoPicture.read(ALogo.png(4000, 1)).height()).as("a line").isEqualTo(1);
    }

    @Test
    void wordsInAFileStayOutside() {
        var file = ALogo.withWords("taken at home by Erika");
        assertThat(words(file)).contains("Erika");
        assertThat(words(LogoPicture.read(file).png())).doesNotContain("Erika", "tEXt");
        var longer = Arrays.copyOf(ALogo.png(40, 20), 5000);
        System.arraycopy(bytes("<script>alert(1)</script>"), 0, longer, 4000, 25);
        assertThat(words(LogoPicture.read(longer).png())).doesNotContain("script");
    }

    @Test
    void aPictureThatSaysItIsHugeIsNeverDecoded() {
        assertThat(refusal(ALogo.saying(50_000, 50_000))).isEqualTo("pixels");
        assertThat(refusal(ALogo.saying(4001, 1))).isEqualTo("pixels");
        assertThat(refusal(ALogo.saying(4000, 1001))).isEqualTo("pixels");
        assertThat(refusal(ALogo.saying(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo("pixels");
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsReason() {
        assertThat(refusal(new byte[0])).isEqualTo("missing");
        assertThat(refusal(new byte[200 * 1024 + 1])).isEqualTo("big");
        assertThat(refusal(bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")))
                .isEqualTo("svg");
        assertThat(refusal(bytes("only words"))).isEqualTo("unknown");
        assertThat(refusal(bytes("<html>"))).isEqualTo("unknown");
        assertThat(refusal(bytes("RIFF1234WEBPVP8 "))).isEqualTo("webp");
        assertThat(refusal(bytes("GIF89a"))).isEqualTo("unknown");
        assertThat(refusal(ALogo.saying(0, 0))).isEqualTo("unreadable");
        assertThat(refusal(ALogo.saying(10, 10))).isEqualTo("unreadable");
        assertThat(refusal(Arrays.copyOf(ALogo.png(400, 400), 60))).isEqualTo("unreadable");
        assertThat(refusal(Arrays.copyOf(ALogo.jpeg(40, 40), 30))).isEqualTo("unreadable");
    }
}
