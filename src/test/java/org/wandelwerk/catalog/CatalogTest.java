package org.wandelwerk.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.Site;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/** The index of a whole house: it tells what the tables tell, follows them, and answers the public pages. */
@SearchedHouse
class CatalogTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Actor EDITOR = new Actor(new PersonId(new UUID(0, 9)), "Redaktion");

    private static final Grounds WRONG = Grounds.of(RecallKind.WITHDRAWN, "Die Angaben waren falsch.", "It was wrong.");

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Recalls recalls;

    @Autowired
    private CatalogFollower follower;

    @Autowired
    private SearchIndex index;

    @Autowired
    private List<CatalogSource> sources;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theIndexIsEven() {
        follower.work();
    }

    private Site site() {
        return new Site(port);
    }

    private CatalogAnswer find(String words) {
        return catalog.find(CatalogQuery.ALL.saying(words), 50).orElseThrow();
    }

    private static CatalogQuery projects() {
        return CatalogQuery.ALL.of(CatalogKind.PROJECT);
    }

    @Test
    void aWordFindsWhatItIsPartOf() {
        assertThat(find("Wärme").slice().items())
                .anyMatch(entry -> entry.text().title().de().matches(".*[Ww]ärme[a-z].*"));
        assertThat(find("chosebuz").total()).isEqualTo(find("Chóśebuz").total()).isPositive();
    }

    @Test
    void listAndCountsAgree() {
        var all = catalog.find(projects(), 10).orElseThrow();
        for (var facet : Facet.values()) {
            assertThat(all.counts(facet)).as(facet.name()).isNotEmpty();
            all.counts(facet).forEach((value, count) -> {
                var one =
                        catalog.find(projects().with(facet, Set.of(value)), 10).orElseThrow();
                assertThat(one.total()).as(facet + " " + value).isEqualTo(count);
                assertThat(one.counts(facet)).isEqualTo(all.counts(facet));
            });
        }
    }

    @Test
    void theIndexTellsTheSameRecordsAsTheTablesNoMoreAndNoLess() {
        for (var source : sources) {
            var told = new ArrayList<CatalogId>();
            var parts = source.parts();
            var part = parts.page(null, 100);
            part.items().forEach(entry -> told.add(entry.id()));
            while (part.next() != null) {
                part = parts.page(part.next(), 100);
                part.items().forEach(entry -> told.add(entry.id()));
            }
            var known = catalog.each(
                            CatalogQuery.ALL.of(source.kind()),
                            ArrayList<CatalogId>::new,
                            (list, entry) -> list.add(entry.id()))
                    .orElseThrow();
            assertThat(known).as(source.kind().name()).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    @Test
    void aChangeIsFoundWithinTwoSeconds() throws InterruptedException {
        var entry = catalog.find(projects(), 1).orElseThrow().slice().items().getFirst();
        var id = entry.id().record();
        rename(id, "Xylophonmanufaktur " + entry.text().title().de());
        assertThat(timeUntil("Xylophonmanufaktur", 1)).isLessThanOrEqualTo(SOON);
        rename(id, entry.text().title().de());
        assertThat(timeUntil("Xylophonmanufaktur", 0)).isLessThanOrEqualTo(SOON);
    }

    @Test
    void whatIsRecalledIsFoundNoMoreAfterTwoSeconds() throws InterruptedException {
        var entry = catalog.find(projects(), 1).orElseThrow().slice().items().getFirst();
        var address = String.valueOf(entry.address());
        var subject = new Subject(SubjectKind.PROJECT, address.substring("/projekte/".length()));
        var words = URLEncoder.encode(entry.text().title().de(), UTF_8);
        Acting.as(EDITOR, () -> recalls.recall(subject, WRONG));
        try {
            Thread.sleep(SOON);
            for (var list : List.of("/projekte?q=", "/suche?q=", "/projekte.jsonl?q=")) {
                assertThat(site().get(list + words).body()).as(list).doesNotContain(address + "\"");
            }
        } finally {
            Acting.as(EDITOR, () -> recalls.republish(subject));
        }
    }

    @Test
    void aRecalledProjectIsNotListedWhileTheIndexStillKnowsIt() {
        var entry = catalog.find(projects(), 1).orElseThrow().slice().items().getFirst();
        var address = String.valueOf(entry.address());
        var subject = new Subject(SubjectKind.PROJECT, address.substring("/projekte/".length()));
        var words = URLEncoder.encode(entry.text().title().de(), UTF_8);
        synchronized (follower) {
            Acting.as(EDITOR, () -> recalls.recall(subject, WRONG));
            try {
                var page = site().get("/projekte?q=" + words);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.page().select(".row, .hits:not([aria-labelledby]) .hit"))
                        .isEmpty();
            } finally {
                Acting.as(EDITOR, () -> recalls.republish(subject));
            }
        }
    }

    /** What is for the promoter alone is in no index. */
    @Test
    void reasonsFindADecisionAsLongAsEverybodyMayReadThem() {
        var decision = catalog.find(CatalogQuery.ALL.of(CatalogKind.RESOLUTION), 1)
                .orElseThrow()
                .slice()
                .items()
                .getFirst()
                .id()
                .record();
        reason(decision, "Wegen des Xylophonbaus", false);
        var found = catalog.find(CatalogQuery.ALL.saying("Xylophonbau"), 1).orElseThrow();
        assertThat(found.slice().items())
                .extracting(entry -> entry.id().record())
                .containsExactly(decision);
        reason(decision, null, true);
        assertThat(find("Xylophonbau").total()).isZero();
        reason(decision, null, false);
    }

    private void reason(UUID decision, @Nullable String words, boolean isWithheld) {
        transaction.executeWithoutResult(_ -> sql.execute(
                "update project.decisions set reasons = ?, reasons_withheld = ? where id = ?",
                words,
                isWithheld,
                decision));
        follower.work();
    }

    private void rename(UUID project, String title) {
        transaction.executeWithoutResult(
                _ -> sql.execute("update project.projects set title_de = ? where id = ?", title, project));
    }

    private Duration timeUntil(String words, int total) throws InterruptedException {
        var begun = Instant.now();
        while (find(words).total() != total
                && Duration.between(begun, Instant.now()).compareTo(SOON.multipliedBy(5)) < 0) {
            Thread.sleep(10);
        }
        return Duration.between(begun, Instant.now());
    }

    @Test
    void anIndexThatIsBuiltAnewAnswersAllTheTimeAndTellsTheSame() throws IOException {
        var before = catalog.find(projects(), 50).orElseThrow();
        var former = index.folder().current();
        index.folder().mark();
        var builder = Thread.ofPlatform().start(follower::work);
        while (builder.isAlive()) {
            assertThat(catalog.find(projects(), 50).orElseThrow().total()).isEqualTo(before.total());
        }
        assertThat(index.folder().current()).isPresent().isNotEqualTo(former);
        assertThat(index.folder().isMarked()).isFalse();
        assertThat(catalog.find(projects(), 50).orElseThrow()).isEqualTo(before);
    }
}
