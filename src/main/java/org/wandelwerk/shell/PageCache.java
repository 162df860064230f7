package org.wandelwerk.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers that are the same for everybody, kept until one of the tables they were made from changes. They are given
 * only while the follower of the changes keeps telling what it saw, so that none is older than a second.
 */
@Component
public class PageCache {

    /** How long after the follower last looked an answer may still be given. */
    private static final Duration TRUST = Duration.ofMillis(800);

    /** How long a former answer may stand in when the house cannot make one, because the database is gone. */
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private static final long MEGABYTE = 1L << 20;

    private final Cache<PageKey, CachedPage> pages;
    private final Map<String, Long> lastChange = new ConcurrentHashMap<>();
    private final AtomicLong turn = new AtomicLong();
    private final boolean isOn;
    private final Clock clock;
    private volatile Instant looked = Instant.EPOCH;
    private volatile long lastDrop;

    PageCache(@Value("${wandelwerk.page-cache.megabytes:64}") int megabytes, Clock clock) {
        this.isOn = megabytes > 0;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(megabytes * MEGABYTE)
                .weigher((PageKey key, CachedPage page) -> key.weight() + page.weight())
                .build();
    }

    public boolean isOn() {
        return isOn;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the follower looked a moment ago. */
    boolean isTrusted() {
        return hasLookedWithin(TRUST);
    }

    /** Whether a former answer is still better than none. */
    boolean isRemembered() {
        return hasLookedWithin(MEMORY);
    }

    /** A moment ahead of now proves nothing: then the clock was set back. */
    private boolean hasLookedWithin(Duration duration) {
        var now = clock.instant();
        return !looked.isAfter(now) && looked.plus(duration).isAfter(now);
    }

    Optional<CachedPage> find(PageKey key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /** How many answers are kept now. */
    long kept() {
        pages.cleanUp();
        return pages.estimatedSize();
    }

    /** Taken before an answer is made, and given back when it is kept. */
    long turn() {
        return turn.get();
    }

    /** Keeps an answer, unless something it was made from changed since it was begun. */
    void keep(PageKey key, CachedPage page, long begun) {
        pages.put(key, page);
        var isOld = lastDrop > begun
                || page.tables().stream().anyMatch(table -> lastChange.getOrDefault(table, 0L) > begun);
        if (isOld) {
            pages.asMap().remove(key, page);
        }
    }

    /**
     * Told by the follower of the changes.
     *
     * @param since when it began to look
     * @param changed the tables that changed, and those derived from them
     */
    public void changed(Instant since, Set<String> changed) {
        if (!changed.isEmpty()) {
            var now = turn.incrementAndGet();
            changed.forEach(table -> lastChange.put(table, now));
            pages.asMap().values().removeIf(page -> page.isMadeFrom(changed));
        }
        looked = since;
    }

    /** Told when nobody can say what changed. */
    public void changedAltogether(Instant since) {
        lastDrop = turn.incrementAndGet();
        pages.invalidateAll();
        looked = since;
    }
}
