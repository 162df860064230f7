package org.wandelwerk.shell;

import static java.util.Collections.disjoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wandelwerk.shell.ContentKeeper.ContentKey;

/**
 * Answers that are the same for everybody, and what public pages show, kept until one of the tables they were made
 * from changes. They are given only while the follower of the changes keeps telling what it saw, so that none is older
 * than a second.
 */
@Component
public class PageCache {

    /** How long after the follower last looked an answer may still be given. */
    private static final Duration TRUST = Duration.ofMillis(800);

    /** How long a former answer may stand in when the database is gone. */
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private static final long MEGABYTE = 1L << 20;

    /** Of the memory, one part in so many is for the bodies of pages whose frame is drawn for each reader. */
    private static final int PART_OF_BODIES = 4;

    private static final int MOST_CONTENTS = 300;

    private final Shelf<PageKey, CachedPage> pages;
    private final Shelf<ContentKey, KeptContent> contents;
    private final Cache<KeptBody, KeptBody.Drawn> bodies;
    private final boolean isOn;
    private final boolean keepsDrawn;
    private final ObjectProvider<ChangeWatch> watch;
    private final ObjectProvider<Surrounding> surroundings;
    private final Clock clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Instant looked = Instant.EPOCH;
    private volatile boolean canLook;

    PageCache(
            @Value("${wandelwerk.page-cache.megabytes:64}") int megabytes,
            @Value("${wandelwerk.page-cache.bodies:true}") boolean keepsDrawn,
            ObjectProvider<ChangeWatch> watch,
            ObjectProvider<Surrounding> surroundings,
            Clock clock) {
        this.watch = watch;
        this.surroundings = surroundings;
        this.isOn = megabytes > 0;
        this.keepsDrawn = isOn && keepsDrawn;
        this.clock = clock;
        var forBodies = megabytes * MEGABYTE / PART_OF_BODIES;
        this.bodies = KeptBody.room(forBodies);
        this.pages = new Shelf<>(Caffeine.newBuilder()
                .maximumWeight(megabytes * MEGABYTE - forBodies)
                .weigher((PageKey key, Shelf.Begun<CachedPage> page) ->
                        key.weight() + page.thing().weight())
                .build());
        this.contents =
                new Shelf<>(Caffeine.newBuilder().maximumSize(MOST_CONTENTS).build());
    }

    public boolean isOn() {
        return isOn;
    }

    /** Whether pages are kept drawn, and not only what they show; to measure the drawing, it can be switched off. */
    boolean keepsDrawn() {
        return keepsDrawn;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Looks what changed, if anybody can. */
    public void look() {
        looking.lock();
        try {
            lookAlone();
        } finally {
            looking.unlock();
        }
    }

    /** When a look fails no reader tries again, but only whoever looks by the clock. */
    private void lookAlone() {
        var isDone = false;
        try {
            isDone = watch.stream().allMatch(ChangeWatch::look);
        } finally {
            canLook = isDone;
        }
    }

    /**
     * Whether somebody looked a moment ago. When the machine is so busy that nobody did, the first reader looks and
     * the others wait for that, because making all pages anew would keep it busy.
     */
    boolean isTrusted() {
        if (hasLookedWithin(TRUST) || !canLook) {
            return hasLookedWithin(TRUST);
        }
        looking.lock();
        try {
            if (canLook && !hasLookedWithin(TRUST)) {
                lookAlone();
            }
        } finally {
            looking.unlock();
        }
        return hasLookedWithin(TRUST);
    }

    /**
     * Whether a former answer is better than none: only while the database lets nobody in, for whoever merely finds no
     * connection may miss what another one recalls.
     */
    boolean isRemembered() {
        return !canLook && hasLookedWithin(MEMORY) && watch.stream().allMatch(ChangeWatch::isShutOut);
    }

    /** A moment ahead of now proves nothing: then the clock was set back. */
    private boolean hasLookedWithin(Duration duration) {
        var now = clock.instant();
        return !looked.isAfter(now) && looked.plus(duration).isAfter(now);
    }

    /** Whole answers. */
    Shelf<PageKey, CachedPage> pages() {
        return pages;
    }

    /** What pages show, before it is drawn. */
    Shelf<ContentKey, KeptContent> contents() {
        return contents;
    }

    /** What is drawn of them. */
    Cache<KeptBody, KeptBody.Drawn> bodies() {
        return bodies;
    }

    /**
     * Told by the follower of the changes.
     *
     * @param since when it began to look
     * @param changed the tables that changed, and those derived from them
     */
    public void changed(Instant since, Set<String> changed) {
        if (!changed.isEmpty() && surroundings.stream().anyMatch(one -> !disjoint(one.tables(), changed))) {
            changedAltogether(since);
        } else if (!changed.isEmpty()) {
            // contents first: a page drawn from an old one is then begun before the drop of pages, and not kept
            contents.drop(changed);
            pages.drop(changed);
        }
        looked = since;
    }

    /** Told by whoever keeps something beside the tables, which is read by a name of its own. */
    public void changedBeside(Set<String> changed) {
        contents.drop(changed);
        pages.drop(changed);
    }

    /** Told when nobody can say what changed. What surrounds all pages comes first: they are made with it. */
    public void changedAltogether(Instant since) {
        surroundings.forEach(Surrounding::renew);
        contents.dropAll();
        pages.dropAll();
        looked = since;
    }
}
