package org.wandelwerk.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.Batch;
import org.wandelwerk.history.ChangeFeed;
import org.wandelwerk.history.Entry;
import org.wandelwerk.history.Operation;
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

    /** So many lines of a collection that was loaded are read at once. */
    private static final int LINES_AT_ONCE = 2000;

    /** Of all that is built anew larger parts cost less. */
    private static final int WHOLE_AT_ONCE = 2000;

    /** What all entries repeat: when the words of places, programmes or themes change, nearly all are touched. */
    private static final Set<String> EVERYWHERE = Set.of("place", "programme", "topic");

    /** What is erased or redacted is to be in no file of the index, also not in those whose entries were taken away. */
    private static final Map<String, String> TAKEN_OUT = Map.of("privacy", "erasures", "project", "redactions");

    private static final String FILES = ".documents";

    /** All that pages note of the index, for when much of it is another. */
    private static final Set<String> ALL = Set.of(Catalog.ALIKE, "catalog/index");

    private static final Duration KEEPING = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final SearchIndex index;
    private final ChangeFeed feed;
    private final List<CatalogSource> sources;
    private final OperationEntries operations;
    private final PageCache pages;
    private final Clock clock;
    private volatile @Nullable Instant even;
    private Instant kept = Instant.EPOCH;
    private Instant nextTry = Instant.EPOCH;
    private Duration pause = FIRST_PAUSE;

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
            attempt(clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whatever fails, the next attempt finds an index that can be written.
     */
    private void attempt(Instant begun) throws IOException {
        var isDone = false;
        try {
            if (index.isReady() && isEvenAfter(begun)) {
                noteEven(begun);
            }
            isDone = true;
        } finally {
            if (!isDone) {
                index.putAwayBroken();
            }
        }
    }

    /** An attempt that lasted, because the index was built anew, does not take back what was known meanwhile. */
    private void noteEven(Instant begun) {
        var known = even;
        even = known != null && known.isAfter(begun) ? known : begun;
    }

    private boolean isEvenAfter(Instant begun) throws IOException {
        if (index.isDamaged()) {
            index.folder().mark();
        }
        if (isRebuiltWhenWanted(begun)) {
            return true;
        }
        var known = index.current();
        if (known.isEmpty()) {
            return false;
        }
        var isEven = followAll(known.get());
        if (isEven) {
            letAnswer();
        } else {
            index.folder().mark();
        }
        return isRebuiltWhenWanted(begun) || isEven;
    }

    /** Pages made before it answers do not show what it finds. */
    private void letAnswer() {
        if (index.letAnswer()) {
            pages.changedBeside(ALL);
        }
    }

    /** One that failed is tried again later and later. */
    private boolean isRebuiltWhenWanted(Instant now) throws IOException {
        var isWanted = index.current().isEmpty() || index.folder().isMarked();
        if (!isWanted || now.isBefore(nextTry)) {
            return false;
        }
        nextTry = now.plus(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        rebuild();
        pause = FIRST_PAUSE;
        nextTry = Instant.EPOCH;
        return true;
    }

    /** What happens meanwhile is told to the former index between two parts, and to the new one before it counts. */
    private void rebuild() throws IOException {
        index.rebuild(empty -> {
            var position = feed.now();
            for (var source : sources) {
                addAll(source, empty);
            }
            empty.commit(position);
            empty.refresh();
            if (!followAll(empty)) {
                index.folder().mark();
            }
        });
        pages.changedBeside(ALL);
        LOG.info("The index was built anew");
    }

    /** While a part is added, the next one is read: both cost much, and neither waits for the other. */
    private void addAll(CatalogSource source, Generation empty) throws IOException {
        var parts = source.parts();
        var part = parts.page(null, WHOLE_AT_ONCE);
        while (part.next() != null) {
            followFormer();
            var behind = part.next();
            var next = ForkJoinPool.commonPool().submit(() -> parts.page(behind, WHOLE_AT_ONCE));
            try {
                empty.addAll(part.items());
            } finally {
                // nothing is read any more when this has failed
                next.quietlyJoin();
            }
            part = next.join();
        }
        followFormer();
        empty.addAll(part.items());
    }

    /** While the new one is built, the former one goes on telling all that happens, and is known to. */
    private void followFormer() throws IOException {
        var begun = clock.instant();
        var former = index.current();
        if (former.isPresent() && followAll(former.get())) {
            letAnswer();
            noteEven(begun);
        }
    }

    /** Tells it all that happened; {@code false} when it comes from before a restore and can be told nothing. */
    private boolean followAll(Generation current) throws IOException {
        var step = follow(current);
        while (step == Told.MORE) {
            step = follow(current);
        }
        return step == Told.EVEN;
    }

    /**
     * What changes may touch: every id in a changed row, with the schema of its table, as in {@code project/0b0e…}.
     * More than was touched may be named, for making an entry anew changes nothing.
     */
    private record ChangedRows(Set<String> rows, Set<String> schemas) {

        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        static ChangedRows of(Collection<Entry> entries) {
            var rows = new HashSet<String>();
            var schemas = new HashSet<String>();
            for (var entry : entries) {
                var schema = entry.table().substring(0, entry.table().indexOf('.'));
                schemas.add(schema);
                Stream.of(Stream.of(entry.row()), Stream.ofNullable(entry.before()), Stream.ofNullable(entry.after()))
                        .flatMap(part -> part)
                        .flatMap(text -> ID.matcher(text).results())
                        .forEach(id -> rows.add(schema + "/" + id.group()));
            }
            return new ChangedRows(rows, schemas);
        }

        Set<UUID> of(String schema) {
            return rows.stream()
                    .filter(row -> row.startsWith(schema + "/"))
                    .map(row -> UUID.fromString(row.substring(schema.length() + 1)))
                    .collect(Collectors.toSet());
        }
    }

    /** What is known after a piece of work. */
    private enum Told {
        MORE,
        EVEN,
        STRANGE
    }

    private Told follow(Generation current) throws IOException {
        return switch (feed.since(Objects.requireNonNull(current.position()))) {
            case Batch.Entries told
            when told.entries().isEmpty() -> {
                pass(current, told.next());
                yield readWaiting(current, told.next()) ? Told.MORE : Told.EVEN;
            }
            case Batch.Entries told -> {
                tell(current, told.entries(), told.next());
                yield Told.MORE;
            }
            case Batch.Rebuild _ -> Told.STRANGE;
        };
    }

    /** What a round that failed had written is shown first: what changes is compared with what is there. */
    private void tell(Generation current, List<Entry> entries, Position next) throws IOException {
        var changed = ChangedRows.of(entries);
        if (!Collections.disjoint(changed.schemas(), EVERYWHERE)
                || entries.stream().anyMatch(CatalogFollower::mustGoEverywhere)) {
            index.folder().mark();
        }
        show(current, ALL);
        var resting = current.open().restingOn(changed.rows());
        var shown = new HashSet<>(Catalog.TABLES);
        for (var source : sources) {
            var ids = Stream.concat(
                            changed.of(source.schema()).stream(),
                            resting.stream()
                                    .filter(id -> id.kind() == source.kind())
                                    .map(CatalogId::record))
                    .collect(Collectors.toSet());
            for (var piece : source.pieces(ids)) {
                shown.addAll(current.replace(source.kind(), piece, source.of(piece)));
            }
        }
        operations.collections(changed.of(operations.schema())).forEach(current::letWait);
        show(current, shown);
        pass(current, next);
    }

    /** Of what is erased or redacted, and of files whose time is over, no word stays in what the index wrote before. */
    private static boolean mustGoEverywhere(Entry entry) {
        return TAKEN_OUT.entrySet().stream()
                        .anyMatch(table -> entry.table().equals(table.getKey() + "." + table.getValue()))
                || entry.table().endsWith(FILES) && entry.operation() == Operation.DELETED;
    }

    /** Pages that were made from something else stay kept. */
    private void show(Generation current, Set<String> changed) throws IOException {
        if (current.refresh()) {
            pages.changedBeside(changed);
        }
    }

    /** What was told is seen at once but kept only now and then: told again after a crash it changes nothing. */
    private void pass(Generation current, Position next) throws IOException {
        var now = clock.instant();
        var isAhead = current.isAhead() || !next.equals(current.position());
        current.pass(next);
        if (isAhead && !now.isBefore(kept.plus(KEEPING))) {
            current.commit(next);
            kept = now;
        }
    }

    /** Reads the next piece of a collection that was loaded: its lines are too many for history to tell each. */
    private boolean readWaiting(Generation current, Position position) throws IOException {
        var waiting = current.waiting().entrySet().stream().findFirst();
        if (waiting.isEmpty()) {
            return false;
        }
        var collection = waiting.get().getKey();
        var after = waiting.get().getValue();
        var piece = operations.behind(collection, after, LINES_AT_ONCE);
        current.replacePiece(piece.key(), after, piece.last(), piece.entries());
        current.reached(collection, piece.last());
        show(current, ALL);
        pass(current, position);
        return true;
    }
}
