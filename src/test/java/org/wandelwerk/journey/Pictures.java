package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pictures of whole pages at four widths, light and dark, for whoever looks at them. */
final class Pictures {

    private static final List<Integer> WIDTHS = List.of(1440, 768, 390, 320);
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /** Those that were asked for; all when none was named. */
    static List<String> chosen(List<String> entries) {
        var only = System.getProperty("picture.only", "");
        return entries.stream()
                .filter(entry -> only.isEmpty() || List.of(only.split(",")).contains(entry))
                .toList();
    }

    /**
     * Takes them all.
     *
     * @param addresses whole ones, by what their files are to be called after
     */
    static void take(Map<String, String> addresses) throws IOException {
        Files.createDirectories(FOLDER);
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : WIDTHS) {
                take(new Browser.Window(width, 900, colours, true), addresses);
            }
        }
        try (var pictures = Files.list(FOLDER)) {
            assertThat(pictures.count()).isGreaterThanOrEqualTo(2L * WIDTHS.size() * addresses.size());
        }
    }

    private static void take(Browser.Window window, Map<String, String> addresses) {
        var page = window.open("about:blank");
        addresses.forEach((entry, address) -> {
            page.navigate(address);
            var name =
                    entry.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(FOLDER.resolve("%s-%d-%s.png"
                            .formatted(name.isEmpty() ? "start" : name, window.width(), window.colours())))
                    .setFullPage(true));
        });
        page.context().close();
    }
}
