package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.wandelwerk.Site;

/** The pages of a house with an index, once it is there: until then they come from the tables. */
public final class SearchedPages {

    private static final int TRIES = 150;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private SearchedPages() {}

    /** Waits until the list of projects is made from the index. */
    public static void await(Site site) throws InterruptedException {
        for (int i = 0; i < TRIES && !isThere(site); i++) {
            Thread.sleep(PAUSE);
        }
        assertThat(isThere(site)).as("an index").isTrue();
    }

    private static boolean isThere(Site site) {
        return !site.get("/projekte").page().select(".facet").isEmpty();
    }
}
