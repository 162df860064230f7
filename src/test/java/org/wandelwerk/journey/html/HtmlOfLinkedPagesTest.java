package org.wandelwerk.journey.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.identity.web.MatrixHouse;
import org.wandelwerk.identity.web.MatrixRecords;
import org.wandelwerk.journey.LinkedPages;
import org.wandelwerk.profile.Writer;

/** What is shown to whoever was sent a link, or writes a profile, is HTML without a fault as well. */
@MatrixHouse
@TestPropertySource(properties = "spring.application.name=desk-pages")
class HtmlOfLinkedPagesTest {

    private static final List<String> LANGUAGES = List.of("", "/en");

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @Autowired
    private DSLContext sql;

    @Autowired
    private MatrixRecords records;

    private final Map<String, byte[]> pages = new LinkedHashMap<>();

    private void keep(String name, Site.Answer answer) {
        assertThat(answer.status()).as(name).isIn(200, 404, 410);
        pages.put(name, answer.body().getBytes(UTF_8));
    }

    @Test
    void everyPageBehindALinkAndEachOfAProfileIsHtmlWithoutAFault() throws IOException, InterruptedException {
        var site = new Site(port);
        for (var page : LinkedPages.made(port, sql, records).entrySet()) {
            LANGUAGES.forEach(language -> keep(language + page.getKey(), site.get(language + page.getValue())));
        }
        var writer = Writer.at(site);
        writer.begin();
        var profile = writer.profile();
        var sections = writer.get(profile).page().select("main a[href^=" + profile + "/]").eachAttr("href").stream()
                .map(address -> address.replaceFirst("[#?].*", ""))
                .distinct()
                .toList();
        assertThat(sections).hasSizeGreaterThan(3);
        for (var language : LANGUAGES) {
            keep(language + profile, writer.get(language + profile));
            sections.forEach(section -> keep(language + section, writer.get(language + section)));
        }

        assertThat(new HtmlChecker(folder).faults(pages)).isEmpty();
    }
}
