package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;

@SearchedHouse
class CatalogTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @Autowired
    private CatalogFollower follower;

    @BeforeEach
    void theIndexIsEven() {
        follower.work();
    }

    private CatalogAnswer find(String words) {
        return catalog.find(CatalogQuery.ALL.saying(words), 50).orElseThrow();
    }

    @Test
    void aWordFindsWhatItIsPartOf() {
        assertThat(find("Wärme").slice().items())
                .anyMatch(entry -> entry.text().title().de().matches(".*[Ww]ärme[a-z].*"));
        assertThat(find("chosebuz").total()).isEqualTo(find("Chóśebuz").total()).isPositive();
    }

    @Test
    void listAndCountsAgree() {
        var all = catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT), 10).orElseThrow();
        all.counts(Facet.STATUS).forEach((status, count) -> {
            var one = catalog.find(
                            CatalogQuery.ALL.of(CatalogKind.PROJECT).with(Facet.STATUS, Set.of(status)), 10)
                    .orElseThrow();
            assertThat(one.total()).as(status).isEqualTo(count);
            assertThat(one.counts(Facet.STATUS)).isEqualTo(all.counts(Facet.STATUS));
        });
    }

    @Test
    void pagesAreFoundByTheIndex() {
        var page = new Site(port).get("/suche?q=Wasserstoff").page();
        assertThat(page.select("section[aria-labelledby=projekte] .hit")).isNotEmpty();
        assertThat(page.select("mark").eachText()).anyMatch(word -> word.startsWith("Wasserstoff"));
        var list = new Site(port).get("/projekte?q=Wasserstoff&kreis=12052").page();
        assertThat(list.select(".facet")).isNotEmpty();
        assertThat(list.select(".row")).isNotEmpty();
    }
}
