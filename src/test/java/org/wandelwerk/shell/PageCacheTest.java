package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is kept, and for how long. */
class PageCacheTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final PageKey START = new PageKey("/", null, Theme.AUTO, LocalDate.of(2026, 11, 25));

    private final PageCache cache = new PageCache(1, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void anAnswerIsKeptUntilATableItWasMadeFromChanges() {
        cache.keep(START, page("news.items"), cache.turn());

        cache.changed(NOW, Set.of("project.projects"));
        assertThat(cache.find(START)).isPresent();

        cache.changed(NOW, Set.of("news.items"));
        assertThat(cache.find(START)).isEmpty();
    }

    @Test
    void anAnswerIsNotKeptWhenItsTableChangedWhileItWasMade() {
        var begun = cache.turn();
        cache.changed(NOW, Set.of("news.items"));
        cache.keep(START, page("news.items"), begun);

        assertThat(cache.find(START)).isEmpty();
    }

    @Test
    void anAnswerIsNotKeptWhenEverythingMayHaveChangedWhileItWasMade() {
        var begun = cache.turn();
        cache.changedAltogether(NOW);
        cache.keep(START, page("news.items"), begun);

        assertThat(cache.find(START)).isEmpty();
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
    void theMemoryIsBounded() {
        for (var number = 0; number < 200; number++) {
            cache.keep(
                    new PageKey("/" + number, null, Theme.AUTO, START.day()),
                    CachedPage.of(new MockHttpServletResponse(), new byte[20_000], Set.of()),
                    cache.turn());
        }
        assertThat(cache.kept()).isBetween(1L, 1_048_576L / 32_000);
    }

    @Test
    void withoutMemoryThereIsNoCache() {
        assertThat(new PageCache(0, Clock.systemUTC()).isOn()).isFalse();
    }

    private static CachedPage page(String table) {
        return CachedPage.of(new MockHttpServletResponse(), new byte[] {1}, Set.of(table));
    }
}
