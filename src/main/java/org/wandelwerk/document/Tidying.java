package org.wandelwerk.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away files that no document names: what was broken off, removed or refused. */
@Service
@Transactional(readOnly = true)
class Tidying {

    /** Whoever fills a form in for a long time has brought the file before it is added. */
    private static final Duration AGE = Duration.ofDays(1);

    private static final int AT_ONCE = 1000;

    private final FileStore store;
    private final DocumentRepository repository;
    private final Clock clock;

    Tidying(FileStore store, DocumentRepository repository, Clock clock) {
        this.store = store;
        this.repository = repository;
        this.clock = clock;
    }

    /** How many files went. */
    int tidy() {
        var before = clock.instant().minus(AGE);
        try {
            var old = store.olderThan(before);
            var removed = 0;
            for (int from = 0; from < old.size(); from += AT_ONCE) {
                var part = old.subList(from, Math.min(old.size(), from + AT_ONCE));
                var named = repository.named(part);
                removed += store.remove(
                        part.stream().filter(one -> !named.contains(one)).toList(), before);
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
