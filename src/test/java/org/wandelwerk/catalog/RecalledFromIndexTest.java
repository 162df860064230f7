package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.history.ChangeFeed;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.shell.PageCache;

/** What is recalled is gone from search, lists and their files within a second, whatever the index does just then. */
@SearchedHouse
class RecalledFromIndexTest {

    private static final int TRIES = 100;
    private static final int PAUSE = 50;

    @LocalServerPort
    private int port;

    @Autowired
    private Recalls recalls;

    @Autowired
    private Catalog catalog;

    @Autowired
    private CatalogFollower follower;

    @Autowired
    private SearchIndex index;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private List<CatalogSource> sources;

    @Autowired
    private OperationEntries operations;

    @Autowired
    private PageCache pages;

    @Autowired
    private Clock clock;

    private String address = "";
    private String word = "";

    @BeforeEach
    void aProjectThatIsFound() {
        follower.work();
        var entry = catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT).saying("Wasserstoff"), 1)
                .orElseThrow()
                .slice()
                .items()
                .getFirst();
        address = String.valueOf(entry.address());
        word = address.substring("/projekte/".length());
    }

    private Subject subject() {
        return new Subject(SubjectKind.PROJECT, word);
    }

    private void recall() {
        Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(subject(), Grounds.of(RecallKind.WITHDRAWN, "Grund", "Reason")));
    }

    @AfterEach
    void itIsBack() throws InterruptedException {
        Acting.as(HouseActors.SYSTEM, () -> recalls.republish(subject()));
        for (int i = 0; i < TRIES && telling().isEmpty(); i++) {
            Thread.sleep(PAUSE);
        }
        assertThat(telling()).isNotEmpty();
    }

    /** The answers in which the project stands, kept ones among them. */
    private List<String> telling() {
        return Stream.of("", "/en")
                .flatMap(language -> Stream.of(
                                "/suche?q=",
                                "/suche?art=projekte&q=",
                                "/projekte?q=",
                                "/projekte.csv?q=",
                                "/projekte.jsonl?q=",
                                "/projekte.geojson?q=")
                        .map(list -> language + list + "Wasserstoff"))
                .filter(list -> new Site(port).get(list).body().contains(address))
                .toList();
    }

    @Test
    void withinASecond() throws InterruptedException {
        assertThat(telling()).hasSizeGreaterThan(6);
        recall();
        Thread.sleep(1000);
        assertThat(telling()).isEmpty();
    }

    @Test
    void alsoFromTheIndexThatAnswersWhileAnotherIsBuilt() throws IOException {
        var found = new ArrayList<Integer>();
        var building = new ArrayList<CatalogSource>();
        building.add(new Beginning(sources.getFirst(), this::recall));
        sources.stream()
                .skip(1)
                .map(source -> new Beginning(source, () -> found.add(telling().size())))
                .forEach(building::add);
        synchronized (follower) {
            new CatalogFollower(index, feed, building, operations, pages, clock).rebuild();
        }
        assertThat(found).hasSizeGreaterThan(2).containsOnly(0);
        follower.work();
        assertThat(telling()).isEmpty();
    }

    /** The records of a source, before the first of which something happens. */
    private record Beginning(CatalogSource records, Runnable act) implements CatalogSource {

        @Override
        public CatalogKind kind() {
            return records.kind();
        }

        @Override
        public String schema() {
            return records.schema();
        }

        @Override
        public Slice<CatalogEntry> page(@Nullable String after, int size) {
            if (after == null) {
                act.run();
            }
            return records.page(after, size);
        }

        @Override
        public List<CatalogEntry> of(Collection<UUID> ids) {
            return records.of(ids);
        }
    }
}
