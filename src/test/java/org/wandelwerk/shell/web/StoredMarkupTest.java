package org.wandelwerk.shell.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import tools.jackson.databind.json.JsonMapper;

/** Whatever words were stored, by people, imports or a thief of the database: no page lets them act. */
@MarkedHouse
class StoredMarkupTest {

    private static final Set<String> HANDLERS = Set.of("onerror", "onload", "onclick", "srcdoc", "style");

    @LocalServerPort
    private int port;

    @Autowired
    private AllAnswers answers;

    @Autowired
    private ActingWords words;

    private Stream<Map.Entry<String, Answer>> of(String type) {
        return answers.of(new Site(port), type);
    }

    private Map<String, Answer> all() {
        return answers.of(new Site(port));
    }

    @Test
    void everyAddressAnswersAndMostOfTheWordsAreSeen() {
        assertThat(all()).hasSizeGreaterThan(200);
        assertThat(all().entrySet().stream().filter(one -> one.getValue().status() >= 500))
                .isEmpty();
        var texts = String.join("\n", all().values().stream().map(Answer::body).toList());
        var seen = words.fill().entrySet().stream()
                .filter(column -> Pattern.compile("kanari" + column.getValue() + "\\b")
                        .matcher(texts)
                        .find())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(seen)
                .contains("project.projects.title_de", "organisation.names.name", "news.items.teaser_en")
                .contains("meeting.meetings.title_de", "committee.names.name_de", "committee.speakers.statement_de")
                .contains("organisation.representatives.name", "place.municipalities.name", "topic.topics.name_de")
                .hasSizeGreaterThan(30);
        assertThat(requireNonNull(all().get("/berichtigungen"))
                        .page()
                        .select("main")
                        .text())
                .contains("=kanari0");
    }

    @Test
    void noPageHasAnElementOrAnAttributeThatCameFromWords() {
        of("text/html").forEach(one -> {
            var page = Jsoup.parse(one.getValue().body());
            assertThat(page.select("img[src=x], kanari, script:not([src]):not([type=application/ld+json])"))
                    .as(one.getKey())
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .map(Attribute::getKey)
                            .filter(name -> HANDLERS.contains(name) || name.contains("kanari") || name.contains("<")))
                    .as(one.getKey())
                    .isEmpty();
            assertThat(page.select("[href]").eachAttr("href")).noneMatch(link -> link.startsWith("javascript:"));
        });
    }

    @Test
    void whatMachinesAreToldStaysData() {
        var read = of("text/html")
                .flatMap(one -> one.getValue().page().select("script[type=application/ld+json]").stream())
                .map(script -> script.data())
                .toList();
        assertThat(read).isNotEmpty().allSatisfy(data -> {
            assertThat(data).doesNotContain("<", ">");
            assertThat(new JsonMapper().readTree(data).isObject()).isTrue();
        });
        assertThat(read).anyMatch(data -> data.contains("kanari"));
    }

    @Test
    void noHeaderHasWordsOfItsOwn() {
        all().forEach((address, answer) -> answer.response().headers().map().forEach((name, values) -> {
            assertThat(name).as(address).doesNotContainIgnoringCase("kanari");
            assertThat(values).as(address).noneMatch(value -> value.contains("<script") || value.contains("ATTACH"));
        }));
    }
}
