package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is kept, and for how long. */
class PageCacheTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final PageKey START = new PageKey("/", null, Theme.AUTO, LocalDate.of(2026, 11, 25));

    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger renewals = new AtomicInteger();
    private final PageCache cache = cache(new Watch(() -> true, false));

    private PageCache cache(ChangeWatch watch) {
        return new PageCache(
                1,
                true,
                new ObjectProvider<>() {
                    @Override
                    public Stream<ChangeWatch> stream() {
                        return Stream.of(watch);
                    }

                    @Override
                    public ChangeWatch getIfAvailable() {
                        return watch;
                    }
                },
                new ObjectProvider<>() {
                    @Override
                    public Stream<Surrounding> stream() {
                        return Stream.of(new Looks(renewals));
                    }

                    @Override
                    public Iterator<Surrounding> iterator() {
                        return stream().iterator();
                    }
                },
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private record Watch(BooleanSupplier looking, boolean isShutOut) implements ChangeWatch {

        @Override
        public boolean look() {
            return looking.getAsBoolean();
        }
    }

    /** Stands around all pages. */
    private record Looks(AtomicInteger renewals) implements Surrounding {

        @Override
        public Set<String> tables() {
            return Set.of("appearance.versions");
        }

        @Override
        public void renew() {
            renewals.incrementAndGet();
        }
    }

    @Test
    void whatStandsAroundAllPagesIsMadeAnewBeforeAnyOfThem() {
        cache.pages().keep(START, page("news.items"), cache.pages().turn());

        cache.changed(NOW, Set.of("project.projects"));
        assertThat(renewals).hasValue(0);

        cache.changed(NOW, Set.of("appearance.versions"));
        assertThat(renewals).hasValue(1);
        assertThat(cache.pages().find(START)).isEmpty();
    }

    @Test
    void anAnswerIsKeptUntilATableItWasMadeFromChanges() {
        cache.pages().keep(START, page("news.items"), cache.pages().turn());

        cache.changed(NOW, Set.of("project.projects"));
        assertThat(cache.pages().find(START)).isPresent();

        cache.changed(NOW, Set.of("news.items"));
        assertThat(cache.pages().find(START)).isEmpty();
    }

    @Test
    void anAnswerIsNotKeptWhenItsTableChangedWhileItWasMade() {
        var begun = cache.pages().turn();
        cache.changed(NOW, Set.of("news.items"));
        cache.pages().keep(START, page("news.items"), begun);

        assertThat(cache.pages().find(START)).isEmpty();
    }

    @Test
    void anAnswerIsNotKeptWhenEverythingMayHaveChangedWhileItWasMade() {
        var begun = cache.pages().turn();
        cache.changedAltogether(NOW);
        cache.pages().keep(START, page("news.items"), begun);

        assertThat(cache.pages().find(START)).isEmpty();
    }

    @Test
    void nothingIsTrustedWhenTheFollowerHasNotLookedForAWhile() {
        assertThat(cache.isTrusted()).isFalse();
        cache.changed(NOW.minusMillis(500), Set.of());
        assertThat(cache.isTrusted()).isTrue();
        cache.changed(NOW.minusMillis(900), Set.of());
        assertThat(cache.isTrusted()).isFalse();
    }

    @Test
    void whenNobodyLookedForAWhileTheFirstReaderLooks() {
        var watched = new AtomicReference<PageCache>();
        watched.set(cache(new Watch(
                () -> {
                    looks.incrementAndGet();
                    watched.get().changed(NOW, Set.of());
                    return true;
                },
                false)));
        watched.get().look();
        watched.get().changed(NOW.minusSeconds(5), Set.of());

        assertThat(watched.get().isTrusted()).isTrue();
        assertThat(watched.get().isTrusted()).isTrue();
        assertThat(looks).hasValue(2);
    }

    @Test
    void noReaderLooksWhileALookFails() {
        var broken = cache(new Watch(() -> looks.incrementAndGet() == 0, false));
        broken.look();

        assertThat(broken.isTrusted()).isFalse();
        assertThat(looks).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"false, true, 60, true", "false, false, 60, false", "true, true, 60, false", "false, true, 601, false"})
    void aFormerAnswerStandsInOnlyForAWhileAndOnlyWhereTheDatabaseLetsNobodyIn(
            boolean canLook, boolean isShutOut, int secondsAgo, boolean standsIn) {
        var looked = cache(new Watch(() -> canLook, isShutOut));
        looked.changed(NOW.minusSeconds(secondsAgo), Set.of());
        looked.look();

        assertThat(looked.isRemembered()).isEqualTo(standsIn);
    }

    @Test
    void theMemoryOfBodiesIsBounded() {
        var bodies = Stream.generate(() -> new KeptBody(cache.bodies()))
                .limit(30)
                .peek(body -> body.keep(new byte[20_000]))
                .toList();
        cache.bodies().cleanUp();
        assertThat(bodies.stream().filter(body -> body.drawn().isPresent()).count())
                .isBetween(1L, 262_144L / 20_000);
    }

    @Test
    void theMemoryIsBounded() {
        for (var number = 0; number < 200; number++) {
            cache.pages()
                    .keep(
                            new PageKey("/" + number, null, Theme.AUTO, START.day()),
                            CachedPage.of(new MockHttpServletResponse(), new byte[20_000], Set.of()),
                            cache.pages().turn());
        }
        assertThat(cache.pages().size()).isBetween(1L, 786_432L / 32_000);
    }

    @Test
    void withoutMemoryThereIsNoCache() {
        assertThat(new PageCache(0, true, new ObjectProvider<>() {}, new ObjectProvider<>() {}, Clock.systemUTC())
                        .isOn())
                .isFalse();
    }

    private static CachedPage page(String table) {
        return CachedPage.of(new MockHttpServletResponse(), new byte[] {1}, Set.of(table));
    }
}
