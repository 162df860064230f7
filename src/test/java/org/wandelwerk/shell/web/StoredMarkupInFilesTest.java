package org.wandelwerk.shell.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.xml.sax.SAXException;

/** Whatever words were stored: no feed, calendar or file for machines lets them act. */
@MarkedHouse
class StoredMarkupInFilesTest {

    private static final Pattern FORMULA = Pattern.compile("\"?\\s*[=+@\\t\\r].*|\"?\\s*-[^0-9].*");

    @LocalServerPort
    private int port;

    @Autowired
    private AllAnswers answers;

    private Stream<Map.Entry<String, Answer>> of(String type) {
        return answers.of(new Site(port), type);
    }

    @Test
    void feedsAndSitemapsHaveNoElementThatCameFromWords() {
        var files =
                Stream.concat(of("application/atom+xml"), of("application/xml")).toList();
        assertThat(files).hasSizeGreaterThan(3);
        files.forEach(one -> {
            var names = elements(one.getValue().body());
            assertThat(names).as(one.getKey()).doesNotContain("script", "img", "kanari");
        });
        assertThat(files).anyMatch(one -> one.getValue().body().contains("kanari"));
    }

    private static List<String> elements(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var all = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getElementsByTagName("*");
            return Stream.iterate(0, index -> index + 1)
                    .limit(all.getLength())
                    .map(index -> all.item(index).getNodeName())
                    .distinct()
                    .toList();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(xml, e);
        }
    }

    @Test
    void calendarsHaveNoLineThatCameFromWords() {
        var calendars = of("text/calendar").toList();
        assertThat(calendars).hasSizeGreaterThan(2);
        calendars.forEach(
                one -> assertThat(one.getValue().body().replace("\r\n ", "").lines())
                        .as(one.getKey())
                        .allMatch(line -> line.matches("[A-Z-]+[;:].*"))
                        .noneMatch(line -> line.startsWith("ATTACH")));
        assertThat(calendars).anyMatch(one -> one.getValue().body().contains("kanari"));
    }

    @Test
    void noCellOfAFileIsAFormula() {
        var files = of("text/csv").toList();
        assertThat(files).hasSizeGreaterThan(3);
        files.forEach(one -> assertThat(
                        one.getValue().body().replace("\ufeff", "").lines())
                .as(one.getKey())
                .noneMatch(line -> Pattern.compile(line.contains(";") ? "[;]" : "[,]")
                        .splitAsStream(line)
                        .anyMatch(cell -> FORMULA.matcher(cell).matches())));
        assertThat(files).anyMatch(one -> one.getValue().body().contains("'=kanari"));
    }
}
