package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** What somebody hears who has every page read aloud: landmarks, headings, links, in an order that makes sense. */
@LausitzHouse
@TestInstance(Lifecycle.PER_CLASS)
class ReadingOrderJourney {

    private final Map<String, Document> pages = new HashMap<>();

    @LocalServerPort
    private int port;

    static List<String> pages() {
        return PublicAddresses.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theHeadingsFormAnOutlineUnderOneTitle(String entry) {
        var levels = page(entry).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        assertThat(IntStream.range(1, levels.size())).allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1);
        assertThat(page(entry).select("h1, h2, h3, h4").eachText()).doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theLandmarksComeInOrderAndTheContentIsReachedAtOnce(String entry) {
        var page = page(entry);

        assertThat(page.body().children().eachAttr("class")).first().isEqualTo("skip-link");
        assertThat(page.select(".skip-link").attr("href")).isEqualTo("#content");
        assertThat(page.select("body > header, body > main, body > footer").stream()
                        .map(Element::tagName))
                .containsExactly("header", "main", "footer");
        assertThat(page.select("nav")).allMatch(nav -> !nav.attr("aria-label").isBlank());
        assertThat(page.select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLinkSaysWhereItLeads(String entry) {
        assertThat(page(entry).select("a[href]"))
                .allMatch(link -> !(link.text() + link.attr("aria-label")).isBlank())
                .noneMatch(link -> link.text().matches("(?i)hier|mehr|weiter|here|more|read more"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAnElementPointsToIsThere(String entry) {
        var page = page(entry);

        assertThat(page.select("[aria-labelledby], [aria-describedby], label[for]"))
                .allMatch(element -> List.of((element.attr("aria-labelledby") + " " + element.attr("aria-describedby")
                                        + " " + element.attr("for"))
                                .trim()
                                .split("\\s+"))
                        .stream()
                        .allMatch(id -> page.getElementById(id) != null));
    }

    @Test
    void everyKindOfPageIsReadInItsWrittenOrder() throws IOException {
        var read = new LinkedHashMap<String, List<String>>();
        read.put("frame", frame("/"));
        read.put("in English: frame", frame("in English: /"));
        PublicAddresses.german().forEach(entry -> read.put(entry, ReadAloud.content(page(entry))));
        if (System.getProperty("reading", "").equals("write")) {
            new ReadingOrderFile(read).write(ReadingOrderFile.OF_TABLES);
        }
        var written = ReadingOrderFile.read(ReadingOrderFile.OF_TABLES).pages();

        assertThat(read.keySet()).containsExactlyElementsOf(written.keySet());
        assertThat(read)
                .allSatisfy((entry, lines) -> assertThat(String.join("\n", lines))
                        .as(entry)
                        .isEqualTo(String.join("\n", written.getOrDefault(entry, List.of()))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasTheSameHeadAndFoot(String entry) {
        var expected = frame(PublicAddresses.isEnglish(entry) ? "in English: /" : "/");

        assertThat(frame(entry)).containsExactlyElementsOf(expected);
    }

    /** What is read around the content. */
    private List<String> frame(String entry) {
        var frame = page(entry).clone();
        frame.select("main").forEach(Element::empty);
        return ReadAloud.all(frame);
    }

    private Document page(String entry) {
        return pages.computeIfAbsent(
                entry,
                name -> new Site(port).get(PublicAddresses.path(port, name)).page());
    }
}
