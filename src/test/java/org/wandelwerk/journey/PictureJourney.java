package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/**
 * With {@code -Dpicture=all} takes pictures of every kind of page into {@code target/pictures}, with
 * {@code -Dpicture.only=/karte,organisation} besides of some alone, and with {@code -Dpicture=write} the one that the
 * README shows.
 */
@LausitzHouse
class PictureJourney {

    private static final Path README_PICTURE = Path.of("docs", "werkstatt-2.png");

    /** Of English pages, which differ in words alone, some. */
    private static final List<String> ENGLISH = Stream.of(
                    "/", "project", "organisation", "/zahlen", "/barrierefreiheit")
            .map(entry -> "in English: " + entry)
            .toList();

    @LocalServerPort
    private int port;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    @EnabledIfSystemProperty(named = "picture", matches = "all")
    void everyKindOfPageHasItsPicture() throws IOException {
        var entries = Stream.concat(PublicAddresses.german().stream(), ENGLISH.stream());
        var addresses = new LinkedHashMap<String, String>();
        Pictures.chosen(entries.toList()).forEach(entry -> addresses.put(entry, PublicAddresses.of(port, entry)));
        Pictures.take(addresses);
    }

    @Test
    void theReadmeShowsWorkshopTwo() throws IOException {
        var page = new Browser.Window(1280, 860, ColorScheme.LIGHT, true).open(address("/werkstaetten/2"));
        page.reload();
        var picture = page.screenshot();
        page.context().close();
        if (System.getProperty("picture", "check").equals("write")) {
            Files.write(README_PICTURE, picture);
        }
        assertThat(Files.readString(Path.of("README.md"))).contains(README_PICTURE.toString());
        assertThat(differing(read(Files.readAllBytes(README_PICTURE)), read(picture)))
                .as("share of the picture that is no longer so; -Dpicture=write takes it anew")
                .isLessThan(0.01);
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    /** The share of points whose colour is clearly another. */
    private static double differing(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        var points = one.getWidth() * one.getHeight();
        var differing = IntStream.range(0, points)
                .filter(at -> isAnother(
                        one.getRGB(at % one.getWidth(), at / one.getWidth()),
                        other.getRGB(at % one.getWidth(), at / one.getWidth())))
                .count();
        return (double) differing / points;
    }

    private static boolean isAnother(int one, int other) {
        return IntStream.of(0, 8, 16).anyMatch(bits -> Math.abs((one >> bits & 255) - (other >> bits & 255)) > 64);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
