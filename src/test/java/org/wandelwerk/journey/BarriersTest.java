package org.wandelwerk.journey;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The tool finds what it is there to find, and the public statement says where it looks. */
@TestInstance(Lifecycle.PER_CLASS)
class BarriersTest {

    private static final String HEAD = "<!doctype html><html lang='en'><head><title>A page</title></head><body><main>";

    /** The public statement on accessibility, which is to say what a visit looks at. */
    private final Properties facts = new Properties();

    private Page page;

    @BeforeAll
    void open() {
        page = Browser.Window.wide().open("about:blank");
    }

    @AfterAll
    void close() {
        page.context().close();
    }

    private void shows(String content) {
        page.setContent(HEAD + "<h1>A page</h1>" + content + "</main></body></html>");
    }

    @Test
    void aGoodPageHasNone() {
        shows("<p>Words</p>");
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.onATelephone(page)).isEmpty();
        assertThat(Barriers.inTheDark(page)).isEmpty();
    }

    @Test
    void whatIsABarrierOnOneWidthAloneIsFoundThere() {
        shows("<style>p { display: none; color: #aaa; background: #fff }"
                + "@media (max-width: 500px) { p { display: block } }</style><p>Words</p>");
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.onANarrowScreen(page)).anyMatch(found -> found.startsWith("color-contrast"));
        assertThat(Barriers.inTheDarkAsWide(page)).isEmpty();
        assertThat(Barriers.inTheDarkAndNarrow(page)).anyMatch(found -> found.startsWith("color-contrast"));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
    }

    @Test
    void whatBearsTheSameColourIsJudgedWhereItStands() {
        shows("<p style='color:#999;background:#000'>Words</p><p style='color:#999;background:#fff'>Pale</p><p"
                + " style='color:rgba(0,0,0,.3);background:#fff'>Thin</p><p"
                + " style='color:#000;background:#fff'>Black</p>");
        assertThat(Barriers.on(page))
                .singleElement()
                .asString()
                .startsWith("color-contrast")
                .contains("Pale", "Thin")
                .doesNotContain("Words", "Black");
    }

    @Test
    void theToolComesAlongToTheNextPageOfAWindowAndFindsTheSame() {
        var pale = "<p style='color:silver'>Pale</p>";
        shows(pale);
        var found = Barriers.on(page);
        page.navigate("data:text/html,<html lang=en><title>A page</title><main><h1>A page</h1>" + pale + "</main>");
        assertThat(page.evaluate("() => 'axe' in window")).isEqualTo(true);
        assertThat(Barriers.on(page))
                .isEqualTo(found)
                .singleElement()
                .asString()
                .startsWith("color-contrast");
    }

    @Test
    void whatIsTooSmallToHitIsOneAndOnATelephoneToo() {
        var small = "<button style='all:unset;width:9px;height:9px;display:inline-block' aria-label='%s'></button>";
        shows("<div style='font-size:0'>" + small.formatted("One") + small.formatted("Two") + "</div>");
        assertThat(Barriers.on(page)).anyMatch(found -> found.startsWith("target-size"));
        assertThat(Barriers.onATelephone(page)).anyMatch(found -> found.startsWith("target-size"));
    }

    @Test
    void aColourThatFadesInTheDarkOfANarrowScreenIsOne() {
        shows("<style>@media (prefers-color-scheme: dark) and (max-width: 500px)"
                + "{ p { color: #aaa; background: #fff } }</style><p>Words</p>");
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.inTheDark(page)).anyMatch(found -> found.startsWith("color-contrast"));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
    }

    @BeforeAll
    void readTheStatement() throws IOException {
        var file = Path.of("src/main/resources/duty/accessibility.properties");
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            facts.load(text);
        }
    }

    @Test
    void theStatementNamesTheWidthsInTheLightAndInTheDarkInGerman() {
        assertThat(facts.getProperty("method.de"))
                .contains("Deutsche Seiten prüft es hell bei %d Pixel Breite mit allen Regeln, dunkel bei %d Pixel"
                        .formatted(Visit.inTheLight(false), Visit.inTheDark(false)))
                .containsPattern(
                        "Englische Seiten, .*, prüft es hell bei %d Pixel mit allen Regeln, dunkel bei %d Pixel"
                                .formatted(Visit.inTheLight(true), Visit.inTheDark(true)))
                .contains("Keine deutsche Seite darf bei %s Pixel Breite seitlich".formatted(said(Visit.WIDTHS, "und")))
                .contains("keine englische bei %s Pixel".formatted(said(Visit.WIDTHS_OF_WORDS, "und")));
    }

    @Test
    void theStatementNamesTheWidthsInTheLightAndInTheDarkInEnglish() {
        assertThat(facts.getProperty("method.en"))
                .contains("German pages in the light at a width of %d pixels by all rules, in the dark at %d pixels"
                        .formatted(Visit.inTheLight(false), Visit.inTheDark(false)))
                .containsPattern("English pages, .*, in the light at %d pixels by all rules, in the dark at %d pixels"
                        .formatted(Visit.inTheLight(true), Visit.inTheDark(true)))
                .contains("No German page may need to be moved sideways at widths of %s pixels"
                        .formatted(said(Visit.WIDTHS, "and")))
                .contains("no English one at %s pixels".formatted(said(Visit.WIDTHS_OF_WORDS, "and")));
    }

    @Test
    void theStatementNamesNoOtherWidth() {
        var widths = Pattern.compile("\\b\\d{3,4}\\b");
        for (var language : List.of("de", "en")) {
            assertThat(widths.matcher(facts.getProperty("method." + language))
                            .results()
                            .map(width -> Integer.valueOf(width.group())))
                    .allMatch(Visit.WIDTHS::contains);
        }
    }

    private static String said(List<Integer> widths, String and) {
        var words = widths.stream().map(String::valueOf).toList();
        var last = words.getLast();
        return words.size() == 1
                ? last
                : words.stream().limit(words.size() - 1).collect(joining(", ")) + " " + and + " " + last;
    }
}
