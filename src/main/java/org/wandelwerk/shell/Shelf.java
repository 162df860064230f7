package org.wandelwerk.shell;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** A bounded place for things that are kept until a table changes that they were made from. */
class Shelf<K, V extends MadeFromTables> {

    private final Cache<K, Begun<V>> things;
    private final Map<String, Long> lastChange = new ConcurrentHashMap<>();
    private final AtomicLong turn = new AtomicLong();
    private volatile long lastDrop;

    /** A thing, and the turn at which it was begun. */
    record Begun<V>(V thing, long turn) {}

    Shelf(Cache<K, Begun<V>> things) {
        this.things = things;
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(things.getIfPresent(key)).filter(this::isNew).map(Begun::thing);
    }

    long size() {
        things.cleanUp();
        return things.estimatedSize();
    }

    /** Taken before a thing is made, and given back when it is kept. */
    long turn() {
        return turn.get();
    }

    /** Keeps a thing, unless something it was made from changed since it was begun. */
    void keep(K key, V thing, long turn) {
        var begun = new Begun<>(thing, turn);
        if (isNew(begun)) {
            things.put(key, begun);
        }
    }

    /** Asked again when it is given, because it may have been put here just behind the news that would drop it. */
    private boolean isNew(Begun<V> begun) {
        return lastDrop <= begun.turn()
                && begun.thing().tables().stream()
                        .allMatch(table -> lastChange.getOrDefault(table, 0L) <= begun.turn());
    }

    void drop(Set<String> changed) {
        var now = turn.incrementAndGet();
        changed.forEach(table -> lastChange.put(table, now));
        things.asMap().values().removeIf(begun -> begun.thing().isMadeFrom(changed));
    }

    void dropAll() {
        lastDrop = turn.incrementAndGet();
        things.invalidateAll();
    }
}
