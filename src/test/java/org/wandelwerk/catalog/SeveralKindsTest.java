package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;

/** A search over several kinds says by what it is narrowed, and leads back to all. */
@SearchedHouse
class SeveralKindsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CatalogFollower follower;

    @BeforeEach
    void theIndexIsEven() {
        follower.work();
    }

    @Test
    void whatNarrowsItIsShownAndCanBeTakenAway() {
        var page = new Site(port)
                .get("/suche?q=Cottbus&art=projekte&art=akteure&kreis=12052")
                .page();

        assertThat(page.select("section.hits").eachAttr("aria-labelledby"))
                .isNotEmpty()
                .isSubsetOf("projekte", "akteure");
        assertThat(page.select(".chosen a").eachAttr("href"))
                .containsExactly("/suche?q=Cottbus&art=projekte&art=akteure");
        assertThat(page.select("a:contains(Filter zurücksetzen)").attr("href")).isEqualTo("/suche?q=Cottbus");
    }

    @Test
    void whereNothingNarrowsItNothingIsOfferedToBeTakenAway() {
        var page = new Site(port).get("/en/suche?q=Cottbus").page();

        assertThat(page.select(".chosen")).isEmpty();
        assertThat(page.select(".results__ways a")).hasSize(2);
    }
}
