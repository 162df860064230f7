package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.Site;

/** While there is no index the tables answer; what only the index can answer says when to ask again. */
@SearchedHouse
class UnbuiltIndexTest {

    private static final int MOST_WAITS = 300;

    /** Of another process, so that this one waits before it builds. */
    private static @Nullable Lock hold;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void anotherProcessHoldsTheFolder(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "test-home-unbuilt");
        hold = FSDirectory.open(Files.createDirectories(home.resolve("catalog")))
                .obtainLock("owner.lock");
        settings.add("wandelwerk.home", home::toString);
    }

    private Site site() {
        return new Site(port);
    }

    @Test
    void listsAreAnsweredAndFilesAreToldToBeAskedForAgain() throws IOException, InterruptedException {
        for (var list : new String[] {"/projekte", "/suche?q=Lausitz", "/karte"}) {
            var answer = site().get(list);
            assertThat(answer.status()).as(list).isEqualTo(200);
            assertThat(answer.page().select(".facet")).as(list).isEmpty();
        }
        whatIsLeftAsideIsSaid();
        for (var file : new String[] {"/projekte.csv", "/projekte.geojson", "/suche.xlsx?q=Lausitz"}) {
            var answer = site().get(file);
            assertThat(answer.status()).as(file).isEqualTo(503);
            assertThat(answer.header("Retry-After")).as(file).isEqualTo("10");
        }
        Objects.requireNonNull(hold).close();
        for (int i = 0; i < MOST_WAITS && site().get("/projekte.csv").status() != 200; i++) {
            Thread.sleep(100);
        }
        assertThat(site().get("/projekte.csv").status()).isEqualTo(200);
        assertThat(site().get("/karte").page().select(".facet")).isNotEmpty();
    }

    /** Of links of the house with an index: none breaks, and none is taken to be answered in full. */
    private void whatIsLeftAsideIsSaid() {
        assertThat(leftAside("/projekte?thema=wasserstoff&q=Guben&ordnung=treffer"))
                .containsExactly("Wörter", "Thema");
        assertThat(leftAside("/karte?traeger=municipalities&werkstatt=2&werkstatt=3"))
                .containsExactly("Träger nach Gruppe");
        assertThat(leftAside("/suche?q=Lausitz&art=beschluesse&jahr=2024"))
                .containsExactly("Jahr", "Empfehlungen und Beschlüsse");
        assertThat(leftAside("/suche?q=Lausitz"))
                .containsExactly("Anderswo gefördert", "Empfehlungen und Beschlüsse", "Dokumente");
        assertThat(leftAside("/suche")).isEmpty();
        assertThat(leftAside("/projekte?werkstatt=2")).isEmpty();
    }

    private List<String> leftAside(String list) {
        var answer = site().get(list);
        assertThat(answer.status()).as(list).isEqualTo(200);
        return answer.page().select(".notice li").eachText();
    }
}
