package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/**
 * With {@code -Dpicture=all} takes pictures of every kind of page into {@code target/pictures}, and with
 * {@code -Dpicture=write} the one that the README shows.
 */
@LausitzHouse
class PictureJourney {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Path README_PICTURE = Path.of("docs", "werkstatt-2.png");

    @LocalServerPort
    private int port;

    @Test
    @EnabledIfSystemProperty(named = "picture", matches = "all")
    void everyKindOfPageHasItsPicture() throws IOException {
        Files.createDirectories(PICTURES);
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(1440, 390)) {
                take(new Browser.Window(width, 900, colours, true));
            }
        }
        try (var pictures = Files.list(PICTURES)) {
            assertThat(pictures.count()).isGreaterThanOrEqualTo(4L * 8);
        }
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

    private void take(Browser.Window window) {
        var page = window.open(address("/"));
        take(page, "start", "/", window);
        take(page, "workshops", "/werkstaetten", window);
        take(page, "workshop", "/werkstaetten/2", window);
        take(page, "projects", "/projekte", window);
        take(page, "project", first("/werkstaetten/2", ".card h3 a"), window);
        take(page, "map", "/karte", window);
        take(page, "decisions", "/beschluesse", window);
        take(page, "version", first("/werkstaetten/2", ".card h3 a") + "/fassungen/1", window);
        take(page, "organisations", "/akteure", window);
        take(page, "organisation", first("/werkstaetten/2", ".groups li a"), window);
        take(page, "meetings", "/sitzungen", window);
        take(page, "meeting", "/sitzungen/imag-2021-09-29", window);
        take(page, "committee", "/gremien/imag", window);
        take(page, "news", "/aktuelles", window);
        take(page, "news-item", first("/sitzungen/imag-2022-10-05", ".news__item h3 a"), window);
        take(page, "data", "/daten", window);
        take(page, "search", "/suche?q=Cottbus", window);
        take(page, "accessibility", "/barrierefreiheit", window);
        take(page, "barrier", "/barriere-melden", window);
        take(page, "easy", "/leichte-sprache", window);
        take(page, "figures", "/zahlen", window);
        take(page, "standing", "/zahlen/stand?am=2023-12-31", window);
        take(page, "error", "/nichts", window);
        take(page, "display", "/darstellung", window);
        take(page, "languages", "/sprachen", window);
        page.context().close();
    }

    private void take(Page page, String name, String address, Browser.Window window) {
        page.navigate(address(address));
        var file = "%s-%d-%s.png".formatted(name, window.width(), window.colours());
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }

    private String first(String address, String link) {
        return new Site(port).get(address).page().select(link).attr("href");
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
