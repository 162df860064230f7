package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.Batch;
import org.wandelwerk.history.ChangeFeed;
import org.wandelwerk.history.Position;
import org.wandelwerk.shell.PageCache;

/**
 * Keeps the index like the records: tells it what changed, and builds it anew when it is wanted or must be. The place
 * up to which it followed is taken before the records are read, so that nothing is missed; what is read twice is the
 * same.
 */
@Component
class CatalogFollower {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogFollower.class);
    private static final int AT_ONCE = 500;

    /** What all entries repeat: when the words of places, programmes or themes change, nearly all are touched. */
    private static final Set<String> EVERYWHERE = Set.of("place", "programme", "topic");

    private final SearchIndex index;
    private final ChangeFeed feed;
    private final List<CatalogSource> sources;
    private final OperationEntries operations;
    private final PageCache pages;
    private final Clock clock;
    private volatile @Nullable Instant even;

    CatalogFollower(
            SearchIndex index,
            ChangeFeed feed,
            List<CatalogSource> sources,
            OperationEntries operations,
            PageCache pages,
            Clock clock) {
        this.index = index;
        this.feed = feed;
        this.sources = List.copyOf(sources);
        this.operations = operations;
        this.pages = pages;
        this.clock = clock;
    }

    /** When the index was last known to tell all that had happened; {@code null} before it first was. */
    @Nullable
    Instant even() {
        return even;
    }

    /** Follows until nothing is left to be told. */
    synchronized void work() {
        try {
            var begun = clock.instant();
            var known = index.current();
            if (known.isEmpty() || index.folder().isMarked()) {
                rebuild();
            } else {
                while (follow(known.get())) {
                    pages.changedBeside(Catalog.TABLES);
                }
            }
            even = begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the index anew, while the former one answers, and is told what changes meanwhile. */
    void rebuild() throws IOException {
        index.folder().unmark();
        index.rebuild(empty -> {
            var position = feed.now();
            for (var source : sources) {
                addAll(source, empty);
            }
            empty.commit(position);
        });
        pages.changedBeside(Catalog.TABLES);
        LOG.info("The index was built anew");
    }

    private void addAll(CatalogSource source, Generation empty) throws IOException {
        var part = source.page(null, AT_ONCE);
        empty.add(part.items());
        tellTheFormer();
        while (part.next() != null) {
            part = source.page(part.next(), AT_ONCE);
            empty.add(part.items());
            tellTheFormer();
        }
    }

    /** What is recalled while the index is built anew is gone within a second from the one that answers, too. */
    private void tellTheFormer() throws IOException {
        var former = index.current();
        if (former.isPresent()
                && feed.since(Objects.requireNonNull(former.get().position())) instanceof Batch.Entries told
                && !told.entries().isEmpty()) {
            tell(former.get(), ChangedRows.of(told.entries()), told.next());
            pages.changedBeside(Catalog.TABLES);
        }
    }

    /** Does the next piece of work, and tells whether there was any. */
    private boolean follow(Generation current) throws IOException {
        return switch (feed.since(Objects.requireNonNull(current.position()))) {
            case Batch.Entries told
            when told.entries().isEmpty() -> {
                current.pass(told.next());
                yield readWaiting(current, told.next());
            }
            case Batch.Entries told -> {
                tell(current, ChangedRows.of(told.entries()), told.next());
                yield true;
            }
            case Batch.Rebuild _ -> {
                rebuild();
                yield false;
            }
        };
    }

    private void tell(Generation current, ChangedRows changed, Position next) throws IOException {
        if (!Collections.disjoint(changed.schemas(), EVERYWHERE)) {
            index.folder().mark();
        }
        var resting = current.open().restingOn(changed.rows());
        for (var source : sources) {
            var ids = Stream.concat(
                            changed.of(source.schema()).stream(),
                            resting.stream()
                                    .filter(id -> id.kind() == source.kind())
                                    .map(CatalogId::record))
                    .collect(Collectors.toSet());
            for (var piece : pieces(ids)) {
                current.replace(source.kind(), piece, source.of(piece));
            }
        }
        operations.collections(changed.of(operations.schema())).forEach(current::letWait);
        current.commit(next);
        current.refresh();
    }

    private static List<List<UUID>> pieces(Set<UUID> ids) {
        var all = List.copyOf(ids);
        var pieces = new ArrayList<List<UUID>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            pieces.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return pieces;
    }

    /** Reads the next piece of a collection that was loaded: its lines are too many for history to tell each. */
    private boolean readWaiting(Generation current, Position position) throws IOException {
        var waiting = current.waiting().entrySet().stream().findFirst();
        if (waiting.isEmpty()) {
            return false;
        }
        var collection = waiting.get().getKey();
        var after = waiting.get().getValue();
        var piece = operations.behind(collection, after, AT_ONCE * 4);
        current.replacePiece(piece.key(), after, piece.last(), piece.entries());
        current.reached(collection, piece.last());
        current.commit(position);
        current.refresh();
        return true;
    }
}
