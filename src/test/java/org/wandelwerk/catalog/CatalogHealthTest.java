package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.monitor.HealthNote;

/** Whoever runs the house sees how old the index is, and has it built anew beside the server. */
@SearchedHouse
class CatalogHealthTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CatalogHealth health;

    @Autowired
    private CatalogFollower follower;

    @Autowired
    private ReindexCommand reindex;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Clock clock;

    private List<HealthNote> notes(Instant now) {
        return health.notes(now).toList();
    }

    @Test
    void theAgeOfTheIndexIsToldInSecondsAndBecomesAWarning() {
        follower.work();
        var even = Objects.requireNonNull(follower.even());

        assertThat(notes(even.plusSeconds(7))).containsExactly(HealthNote.good("index.even", 7L));
        assertThat(notes(even.plusSeconds(30))).containsExactly(HealthNote.good("index.even", 30L));
        assertThat(notes(even.plusSeconds(31))).containsExactly(HealthNote.advised("index.old", even));
        assertThat(health.now()).singleElement().satisfies(gauge -> {
            assertThat(gauge.name()).isEqualTo("wandelwerk_catalog_even_timestamp_seconds");
            assertThat(gauge.value()).isEqualTo(even.getEpochSecond());
        });
    }

    @Test
    void theCommandHasTheIndexBuiltAnewWhileTheServerAnswers() throws IOException {
        follower.work();
        var before = current();
        assertThat(reindex.run(List.of())).isZero();
        assertThat(notes(clock.instant())).extracting(HealthNote::word).contains("index.building");

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            follower.work();
            var page = new Site(port).get("/projekte").page();
            assertThat(page.select(".facet"))
                    .as("the old index answers until the new one does")
                    .isNotEmpty();
            return !current().equals(before);
        });
        assertThat(index.folder().isMarked()).isFalse();
        assertThat(notes(clock.instant())).extracting(HealthNote::word).containsExactly("index.even");
        assertThat(reindex.run(List.of("now")))
                .as("what it does not know it does not do")
                .isNotZero();
    }

    private Path current() throws IOException {
        return index.folder().current().orElseThrow();
    }
}
