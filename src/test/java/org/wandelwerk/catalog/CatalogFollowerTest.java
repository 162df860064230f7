package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.history.ChangeFeed;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.shell.PageCache;

/** What an index is told that is built anew while things happen. */
@SearchedHouse
class CatalogFollowerTest {

    private static final String NEW = "Xylographiewerkstatt";

    @LocalServerPort
    private int port;

    @TempDir
    private Path home;

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

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    private SearchIndex index;
    private CatalogEntry project;

    @BeforeEach
    void anIndexIsBuilt() {
        index = new SearchIndex(home);
        follower(sources).work();
        project = index.ask(open -> open.find(CatalogQuery.ALL.of(CatalogKind.PROJECT), Set.of("public"), 1))
                .orElseThrow()
                .slice()
                .items()
                .getFirst();
    }

    @AfterEach
    void close() throws IOException {
        rename(project.text().title().de());
        index.destroy();
    }

    private CatalogFollower follower(List<CatalogSource> read) {
        return follower(read, clock);
    }

    private CatalogFollower follower(List<CatalogSource> read, Clock time) {
        return new CatalogFollower(index, feed, read, operations, pages, time);
    }

    private void rename(String title) {
        transaction.executeWithoutResult(_ -> sql.execute(
                "update project.projects set title_de = ? where id = ?",
                title,
                project.id().record()));
    }

    private int found() {
        return index.ask(open -> open.find(CatalogQuery.ALL.saying(NEW), Set.of("public"), 1))
                .orElseThrow()
                .total();
    }

    /** A source in whose first part something happens, and in whose second part somebody looks. */
    private record SlowSource(CatalogSource source, Runnable first, Runnable second) implements CatalogSource {

        @Override
        public CatalogKind kind() {
            return source.kind();
        }

        @Override
        public String schema() {
            return source.schema();
        }

        @Override
        public EntryParts parts() {
            return (after, _) -> {
                (after == null ? first : second).run();
                return new Slice<>(List.<CatalogEntry>of(), after == null ? "2" : null);
            };
        }

        @Override
        public List<CatalogEntry> of(Collection<UUID> ids) {
            return source.of(ids);
        }
    }

    private List<CatalogSource> andThen(Runnable first, Runnable second) {
        var all = new ArrayList<>(sources);
        var news = sources.stream()
                .filter(one -> one.kind() == CatalogKind.NEWS)
                .findFirst()
                .orElseThrow();
        all.remove(news);
        all.add(new SlowSource(news, first, second));
        return all;
    }

    /** A source of which it is known how many records it was asked for each time. */
    private record CountedSource(CatalogSource source, List<Integer> sizes) implements CatalogSource {

        @Override
        public CatalogKind kind() {
            return source.kind();
        }

        @Override
        public String schema() {
            return source.schema();
        }

        @Override
        public EntryParts parts() {
            return source.parts();
        }

        @Override
        public int most() {
            return source.most();
        }

        @Override
        public List<CatalogEntry> of(Collection<UUID> ids) {
            sizes.add(ids.size());
            return source.of(ids);
        }
    }

    @Test
    void ofManyChangedDocumentsFewTextsAreReadAtOnce() {
        var sizes = new ArrayList<Integer>();
        var counted = sources.stream()
                .<CatalogSource>map(one -> one.kind() == CatalogKind.DOCUMENT ? new CountedSource(one, sizes) : one)
                .toList();
        transaction.executeWithoutResult(_ -> sql.execute("""
            insert into document.documents (id, owner_kind, owner_id)
            select gen_random_uuid(), 'draft-idea', gen_random_uuid() from generate_series(1, 60)\
            """));
        follower(counted).work();
        assertThat(sizes).allMatch(size -> size <= 20);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void theFormerIndexIsToldWhatHappensWhileTheNewOneIsBuilt() throws IOException {
        index.folder().mark();
        var seen = new AtomicInteger();
        follower(andThen(() -> rename(NEW), () -> seen.set(found()))).work();
        assertThat(seen).hasValue(1);
    }

    @Test
    void theNewIndexKnowsWhatHappenedWhileItWasBuiltBeforeItCounts() throws IOException {
        var former = index.folder().current();
        index.folder().mark();
        follower(andThen(() -> {}, () -> rename(NEW))).work();
        assertThat(index.folder().current()).isNotEqualTo(former);
        assertThat(found()).isOne();
    }

    @Test
    void aBuildingThatFailsIsNotTriedAgainAtOnce() throws IOException {
        index.folder().mark();
        var tries = new AtomicInteger();
        var failing = follower(
                andThen(
                        () -> {
                            tries.incrementAndGet();
                            throw new IllegalStateException("cannot be read");
                        },
                        () -> {}),
                Clock.fixed(clock.instant(), ZoneOffset.UTC));
        assertThatThrownBy(failing::work).hasMessage("cannot be read");
        rename(NEW);
        failing.work();
        assertThat(tries).hasValue(1);
        assertThat(found()).isOne();
        assertThat(index.folder().isMarked()).isTrue();
    }

    @Test
    void pagesMadeWithoutTheIndexGoWhenOneThatWasKeptIsOpened() throws IOException {
        index.destroy();
        var site = new Site(port);
        await().until(() ->
                statements.beforeTheAnswer(() -> site.get("/projekte")).isEmpty());
        index = new SearchIndex(home);
        follower(sources).work();
        assertThat(statements.beforeTheAnswer(() -> site.get("/projekte"))).isNotEmpty();
    }

    @Test
    void whatWasHiddenWhileTheIndexWasClosedIsNotShownWhenItIsOpened() throws IOException {
        rename(NEW);
        follower(sources).work();
        assertThat(found()).isOne();
        index.destroy();
        rename("Nachher");
        index = new SearchIndex(home);
        assertThat(index.isReady()).isTrue();
        assertThat(index.current()).isPresent();
        assertThat(index.ask(_ -> true)).isEmpty();
        follower(sources).work();
        assertThat(found()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "privacy.erasures (id, one_time_key, reason, erased_by, erased_at, former_values) select"
                    + " gen_random_uuid(), md5(random()::text), 'wished', id, now(), 0 from identity.people limit 1",
                "project.redactions (project_id, number, redacted_at, reason)"
                        + " select project_id, number, now(), 'a name' from project.versions limit 1"
            })
    void wordsThatAreTakenOutAreInNoFileOfTheIndex(String taken) throws IOException {
        var former = index.folder().current();
        transaction.executeWithoutResult(_ -> sql.execute("insert into " + taken));
        follower(sources).work();
        assertThat(index.folder().current()).isNotEqualTo(former);
    }

    @Test
    void whileANewOneIsBuiltTheFormerOneIsKnownToTellAll() throws IOException {
        var time = MovableClock.ofTheRegion();
        time.hold();
        index.folder().mark();
        var known = new ArrayList<@Nullable Instant>();
        var followers = new ArrayList<CatalogFollower>();
        Runnable first = () -> time.goForward(Duration.ofMinutes(10));
        followers.add(
                follower(andThen(first, () -> known.add(followers.getFirst().even())), time));
        followers.getFirst().work();
        assertThat(known).containsExactly(time.instant());
        assertThat(followers.getFirst().even()).as("it is not taken back").isEqualTo(time.instant());
    }

    private String kept() throws IOException {
        try (var folder = FSDirectory.open(index.folder().current().orElseThrow())) {
            return SegmentInfos.readLatestCommit(folder).getUserData().toString();
        }
    }

    @Test
    void whatIsToldIsSeenAtOnceAndKeptOnceInHalfAMinute() throws IOException {
        var time = MovableClock.ofTheRegion();
        time.hold();
        var follower = new CatalogFollower(index, feed, sources, operations, pages, time);
        rename("Vorher");
        follower.work();
        var before = kept();
        rename(NEW);
        time.goForward(Duration.ofSeconds(29));
        follower.work();
        assertThat(found()).isOne();
        assertThat(kept()).isEqualTo(before);
        time.goForward(Duration.ofSeconds(1));
        follower.work();
        assertThat(kept()).isNotEqualTo(before);
    }

    @Test
    void whatACrashTookBackIsToldAgainAndAProperEndTakesNothingBack(@TempDir Path crashed) throws IOException {
        var follower = follower(sources);
        rename("Vorher");
        follower.work();
        var before = kept();
        rename(NEW);
        follower.work();
        FileSystemUtils.copyRecursively(home, crashed);
        index.destroy();
        assertThat(kept()).isNotEqualTo(before);
        index = new SearchIndex(crashed);
        assertThat(kept()).isEqualTo(before);
        follower(sources).work();
        assertThat(found()).isOne();
    }
}
