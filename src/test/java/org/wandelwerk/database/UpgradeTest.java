package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.wandelwerk.Site;
import org.wandelwerk.TestDatabase;
import org.wandelwerk.command.Command;

/** A house of the newest release that was kept, with its demonstration, is started by the present one. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "wandelwerk.home=target/test-home-${test.lane}",
            "management.server.port=-1",
            "wandelwerk.sealing=false",
            "wandelwerk.catalog=false",
            "spring.datasource.hikari.minimum-idle=0"
        })
@ContextConfiguration(initializers = UpgradeTest.FormerDatabase.class)
class UpgradeTest {

    private static final String NAME = "former_house_";

    /** Where lists stand that are the same on each day, and where their records do. */
    private static final Map<String, String> LISTS = new TreeMap<>(Map.of(
            "/werkstaetten", "/werkstaetten/",
            "/projekte", "/projekte/",
            "/beschluesse", "/projekte/",
            "/akteure", "/akteure/",
            "/aktuelles", "/aktuelles/"));

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private ObjectProvider<Command> commands;

    /** Points the application to what the former release left. */
    static final class FormerDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            open(context, KeptReleasesTest.newestRelease());
        }
    }

    static void open(ConfigurableApplicationContext context, Path kept) {
        var server = TestDatabase.server();
        var name = NAME + ProcessHandle.current().pid() + "_"
                + Math.abs(kept.getFileName().toString().hashCode());
        try {
            KeptRelease.restore(server, name, "/upgrade/" + kept.getFileName());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "former-database",
                        Map.of(
                                "wandelwerk.database.url", server.url(name),
                                "wandelwerk.database.user", server.user(),
                                "wandelwerk.database.password", server.password())));
    }

    /** The house that is tried. */
    Path kept() {
        return KeptReleasesTest.newestRelease();
    }

    @Test
    void itsHistoryIsWholeAndItsPagesAnswer() {
        assertThat(count("history.seals")).isPositive();
        assertThat(count("organisation.organisations")).isGreaterThan(50);
        assertThat(commands.stream()
                        .filter(command -> command.name().equals("verify-history"))
                        .findFirst()
                        .orElseThrow()
                        .run(List.of()))
                .isZero();
        var site = new Site(port);
        for (var address : List.of("/", "/werkstaetten/2", "/projekte", "/sitzungen", "/beschluesse", "/en/zahlen")) {
            assertThat(site.get(address).status()).as(address).isEqualTo(200);
        }
        assertThat(site.get("/").page().select(".service__notice").text()).contains("Vorführung");
    }

    /**
     * By the digests that lie beside the kept house: each list leads to the same records by the same names as when it
     * was kept. {@code -Dupgrade=write} notes them anew, for a release or when a page shows its list differently.
     */
    @Test
    void itsPagesSayWhatTheySaid() throws IOException {
        var noted = Path.of(kept().toString().replace(".txt.gz", ".pages.txt"));
        var site = new Site(port);
        var lines = new ArrayList<String>();
        for (var list : LISTS.entrySet()) {
            var records = records(site, list.getKey(), list.getValue());
            assertThat(records).as(list.getKey()).isNotEmpty();
            lines.add("%s %d %s".formatted(list.getKey(), records.size(), digest(String.join("\n", records))));
        }
        if ("write".equals(System.getProperty("upgrade"))) {
            Files.write(noted, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(noted));
    }

    /** Of all parts of a list, so that it stays the same however many records stand on one page. */
    private static Set<String> records(Site site, String list, String prefix) {
        var records = new TreeSet<String>();
        for (var part = Optional.of(list); part.isPresent(); ) {
            var page = site.get(part.get()).page();
            page.select("main a[href^=" + prefix + "]").not("[rel]").stream()
                    .map(link -> link.attr("href") + " " + link.text())
                    .forEach(records::add);
            part = Optional.ofNullable(page.selectFirst("main a[rel=next]")).map(link -> link.attr("href"));
        }
        return records;
    }

    private static String digest(String text) throws IOException {
        return FileCopy.note(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "")
                .sha256();
    }

    private int count(String table) {
        return sql.fetchCount(DSL.table(table));
    }
}
