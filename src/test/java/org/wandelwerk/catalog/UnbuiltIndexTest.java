package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.BytesRef;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.Site;

/** While there is no index the tables answer; what only the index can answer says when to ask again. */
@SearchedHouse
class UnbuiltIndexTest {

    private static final int MOST_WAITS = 300;
    private static final String PLACE = "Die Stelle, bis zu der Sie die Liste gelesen haben; sie beginnt von vorn";

    /** Of another process, so that this one waits before it builds. */
    private static @Nullable Lock hold;

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

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
        whatTheIndexBeganGoesOnOrBeginsAnew();
        var begun = List.of(
                next("/projekte"),
                next("/projekte?ordnung=entscheidung"),
                next("/suche?q=Lausitz&art=projekte"),
                next("/projekte?ordnung=treffer"),
                next("/projekte?q=Lausitz"));
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
        whatTheTablesBeganGoesOnOrBeginsAnew(begun);
    }

    private List<String> rows(String list) {
        var answer = site().get(list);
        assertThat(answer.status()).as(list).isEqualTo(200);
        return answer.page().select(".row h3 a, .hit h3 a").eachAttr("href");
    }

    private String next(String list) {
        return site().get(list).page().select(".pager a[rel=next]").attr("href");
    }

    /** A cursor as the index gives it behind a project. */
    private String behind(CatalogOrder order, Object... values) {
        return HitPlace.cursor(order, new FieldDoc(0, 1, values)).encoded();
    }

    private void whatTheIndexBeganGoesOnOrBeginsAnew() {
        var title = new BytesRef("x");
        for (var order : List.of(CatalogOrder.TITLE, CatalogOrder.SUM)) {
            var list = "/projekte?kreis=12071&kreis=12052&ordnung=" + order.word();
            var id = idOf(rows(list).getLast());
            var cursor = order == CatalogOrder.TITLE
                    ? behind(order, title, new BytesRef("PROJECT/" + id))
                    : behind(order, 5L, title, new BytesRef("PROJECT/" + id));
            assertThat(rows(list + "&nach=" + cursor)).isNotEmpty().isEqualTo(rows(next(list)));
            assertThat(leftAside(list + "&nach=" + cursor)).isEmpty();
        }
        var gone = behind(CatalogOrder.TITLE, title, new BytesRef("PROJECT/" + new UUID(1, 1)));
        assertThat(leftAside("/projekte?kreis=12071&nach=" + gone)).containsExactly(PLACE);
        assertThat(rows("/projekte?kreis=12071&nach=" + gone)).isEqualTo(rows("/projekte?kreis=12071"));
        var best = behind(CatalogOrder.RELEVANCE, 1f, title, new BytesRef("PROJECT/" + new UUID(1, 1)));
        assertThat(leftAside("/projekte?q=Guben&nach=" + best)).containsExactly("Wörter", PLACE);
        assertThat(leftAside("/suche?q=Lausitz&art=projekte&nach=" + best)).containsExactly(PLACE);
        assertThat(rows("/suche?q=Lausitz&art=projekte&nach=" + best)).isEqualTo(rows("/suche?q=Lausitz&art=projekte"));
        assertThat(site().get("/projekte?nach=x").status()).isEqualTo(404);
    }

    private String idOf(String address) {
        return String.valueOf(sql.fetchValue(
                "select id from project.projects where key = ?", address.substring("/projekte/".length())));
    }

    private void whatTheTablesBeganGoesOnOrBeginsAnew(List<String> begun) {
        assertThat(rows(begun.get(0))).isNotEmpty().isEqualTo(rows(next("/projekte")));
        assertThat(rows(begun.get(1))).isNotEmpty().isEqualTo(rows(next("/projekte?ordnung=entscheidung")));
        assertThat(rows(begun.get(2))).isNotEmpty().isEqualTo(rows("/suche?q=Lausitz&art=projekte"));
        assertThat(rows(begun.get(3))).isNotEmpty().isEqualTo(rows("/projekte?ordnung=treffer"));
        assertThat(rows(begun.get(4)))
                .as("the words were left aside")
                .isNotEmpty()
                .isEqualTo(rows(next("/projekte")));
        assertThat(site().get(begun.get(1)).page().select(".notice")).isEmpty();
        assertThat(site().get(begun.get(2)).page().select(".notice").text()).contains("von vorn");
        assertThat(site().get("/en" + begun.get(2)).page().select(".notice").text())
                .contains("anew");
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
