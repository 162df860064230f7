package org.wandelwerk.portal.web.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;
import org.wandelwerk.portal.web.found.FileTurns.Turn;

/** Whoever fetches files waits for a turn, and gives it back. */
@SearchedHouse
class BusyFilesTest {

    private static final String FILE = "/projekte.jsonl?q=Lausitz";

    @LocalServerPort
    private int port;

    @Autowired
    private FileTurns turns;

    private Site site;

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        site = new Site(port);
        SearchedPages.await(site);
    }

    private List<Turn> all() {
        return Stream.of("127.0.0.1", "0:0:0:0:0:0:0:1")
                .flatMap(address -> IntStream.range(0, FileTurns.OF_ONE_NETWORK).mapToObj(_ -> turns.take(address)))
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void whoHasTakenAllTurnsIsAskedToComeAgain() {
        var taken = all();
        try {
            var busy = site.get(FILE);

            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.header("Retry-After")).isEqualTo("10");
        } finally {
            taken.forEach(Turn::close);
        }
        assertThat(site.get(FILE).status()).isEqualTo(200);
    }

    @Test
    void whoeverHasAFileOrNoneGivesTheTurnBack() {
        for (int count = 0; count < 2 * FileTurns.AT_ONCE; count++) {
            assertThat(site.get(FILE).status()).isEqualTo(200);
            assertThat(site.get("/projekte.jsonl?summe=x").status()).isEqualTo(404);
        }
    }
}
