package org.wandelwerk.catalog;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.history.Position;

/**
 * The index in one folder. How far it has followed the changes stands in its own commit, so that a crash takes back
 * what was written and the place alike.
 */
final class Generation implements AutoCloseable {

    private static final String POSITION = "position";
    private static final String WAITING = "waiting.";

    /** The more words are kept together before they are written, the less must be merged afterwards. */
    private static final double BUFFER_MEGABYTES =
            Math.clamp(Runtime.getRuntime().maxMemory() / 8e6, 16, 64);

    /** Of more entries that change at once nobody asks which pages they concern. */
    private static final int MOST_NAMED = 100;

    /** So many entries are taken apart by one processor at a time. */
    private static final int PART = 50;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final TreeMap<UUID, String> waiting = new TreeMap<>();

    /** The keys of what was replaced since it was last shown: what is open tells nothing of them. */
    private final Set<String> unseen = new HashSet<>();

    private volatile @Nullable Position position;
    private volatile OpenIndex open;

    Generation(Path folder) throws IOException {
        var place = FSDirectory.open(folder);
        var begun = orClosing(place, () -> new IndexWriter(place, config()));
        this.directory = place;
        this.writer = begun;
        this.open = orClosing(() -> IOUtils.close(begun, place), () -> {
            read(begun.getLiveCommitData());
            return new OpenIndex(DirectoryReader.open(begun));
        });
    }

    private static IndexWriterConfig config() {
        var config = new IndexWriterConfig(EntryAnalysis.ALL);
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        config.setCommitOnClose(false);
        return config;
    }

    /** Opens one thing after another. */
    private interface Opening<T> {
        T open() throws IOException;
    }

    /** When the next thing does not open, what was opened before is closed: it would hold the folder. */
    private static <T> T orClosing(Closeable before, Opening<T> next) throws IOException {
        var isOpen = false;
        try {
            var opened = next.open();
            isOpen = true;
            return opened;
        } finally {
            if (!isOpen) {
                before.close();
            }
        }
    }

    private void read(@Nullable Iterable<Map.Entry<String, String>> stored) {
        if (stored != null) {
            StreamSupport.stream(stored.spliterator(), false).forEach(pair -> {
                if (pair.getKey().equals(POSITION)) {
                    position = Position.parse(pair.getValue());
                } else if (pair.getKey().startsWith(WAITING)) {
                    waiting.put(UUID.fromString(pair.getKey().substring(WAITING.length())), pair.getValue());
                }
            });
        }
    }

    /** How far it has followed; {@code null} while it is not whole. */
    @Nullable
    Position position() {
        return position;
    }

    /** The collections that are still to be read again, each with the id up to which it was; none at the beginning. */
    Map<UUID, String> waiting() {
        return Map.copyOf(waiting);
    }

    OpenIndex open() {
        return open;
    }

    /**
     * In any order, on all processors: to take texts apart costs most of the time. When one part fails, the others have
     * ended before that is told, and write into nothing that is being closed.
     */
    void addAll(List<CatalogEntry> entries) throws IOException {
        var parts = IntStream.range(0, (entries.size() + PART - 1) / PART)
                .mapToObj(number -> entries.subList(number * PART, Math.min(entries.size(), (number + 1) * PART)))
                .map(this::adding)
                .toList();
        for (var part : ForkJoinPool.commonPool().invokeAllUninterruptibly(parts)) {
            if (part.state() == Future.State.FAILED) {
                throw IOUtils.rethrowAlways(part.exceptionNow());
            }
        }
    }

    private Callable<Boolean> adding(List<CatalogEntry> entries) {
        return () -> {
            add(entries);
            return true;
        };
    }

    /** One after the other. */
    void add(List<CatalogEntry> entries) throws IOException {
        for (var entry : entries) {
            writer.addDocument(EntryDocument.FACETS.build(EntryDocument.of(entry)));
        }
    }

    /**
     * Takes the entries of the records away and puts those in their place that are still to be found; an entry that is
     * the same as before stays where it lies. What was replaced before and is not shown yet is replaced again.
     *
     * @return the names by which pages note what changed
     */
    Set<String> replace(CatalogKind kind, Collection<UUID> ids, List<CatalogEntry> entries) throws IOException {
        var keys = ids.stream().map(id -> new CatalogId(kind, id).printed()).collect(Collectors.toSet());
        var former = open.kept(keys);
        var same = entries.stream()
                .filter(entry -> !unseen.contains(entry.id().printed()))
                .filter(entry -> EntryDocument.isKept(former.get(entry.id().printed()), entry))
                .toList();
        keys.removeIf(key -> !former.containsKey(key) && !unseen.contains(key));
        same.forEach(entry -> {
            keys.remove(entry.id().printed());
            former.remove(entry.id().printed());
        });
        var written = new ArrayList<>(entries);
        written.removeAll(Set.copyOf(same));
        written.forEach(entry -> unseen.add(entry.id().printed()));
        unseen.addAll(keys);
        if (!keys.isEmpty()) {
            writer.deleteDocuments(
                    keys.stream().map(key -> new Term(EntryDocument.KEY, key)).toArray(Term[]::new));
        }
        add(written);
        return changed(Stream.concat(former.values().stream().map(EntryDocument::entry), written.stream())
                .toList());
    }

    private static Set<String> changed(List<CatalogEntry> entries) {
        if (entries.size() > MOST_NAMED) {
            return Set.of(Catalog.ALIKE);
        }
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.id().printed()),
                        LikeSearch.KINDS.contains(entry.id().kind()) ? RareWords.all(entry).stream() : Stream.of()))
                .map(Catalog::name)
                .collect(Collectors.toSet());
    }

    /**
     * The same for a piece of a collection in the order of ids.
     *
     * @param after behind which id; empty for the beginning
     * @param upTo the last one of the piece; {@code null} for the end
     */
    void replacePiece(String collection, String after, @Nullable String upTo, List<CatalogEntry> entries)
            throws IOException {
        var prefix = CatalogKind.OPERATION + "/";
        writer.deleteDocuments(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(EntryDocument.COLLECTION, collection)), Occur.MUST)
                .add(
                        new TermRangeQuery(
                                EntryDocument.KEY,
                                new BytesRef(prefix + after),
                                new BytesRef(upTo == null ? prefix + "~" : prefix + upTo),
                                after.isEmpty(),
                                true),
                        Occur.MUST)
                .build());
        add(entries);
    }

    /** Lets a collection wait to be read again from its beginning. */
    void letWait(UUID collection) {
        waiting.put(collection, "");
    }

    /** Notes how far a waiting collection was read; {@code null} when it is done. */
    void reached(UUID collection, @Nullable String last) {
        if (last == null) {
            waiting.remove(collection);
        } else {
            waiting.put(collection, last);
        }
    }

    /** Keeps all that was written, with the place up to which the changes were followed. */
    void commit(Position reached) throws IOException {
        var stored = new HashMap<String, String>();
        stored.put(POSITION, reached.toString());
        waiting.forEach((collection, last) -> stored.put(WAITING + collection, last));
        writer.setLiveCommitData(stored.entrySet());
        writer.commit();
        position = reached;
    }

    /** Keeps what was told, if it can be written still. */
    void keep() throws IOException {
        var reached = position;
        if (reached != null && isWritable() && isAhead()) {
            commit(reached);
        }
    }

    /** Whether something was written that a crash would take back. */
    boolean isAhead() {
        return writer.hasUncommittedChanges();
    }

    /** Whether it can be written still: a failure of the disk ends that. */
    boolean isWritable() {
        return writer.isOpen();
    }

    /** Notes a place behind which nothing was to be written. */
    void pass(Position reached) {
        position = reached;
    }

    /** Shows what was written; whoever reads the former state goes on doing so. */
    boolean refresh() throws IOException {
        var former = open;
        var reader = DirectoryReader.openIfChanged(former.reader(), writer);
        unseen.clear();
        if (reader == null) {
            return false;
        }
        open = new OpenIndex(reader);
        former.reader().decRef();
        return true;
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(() -> open.reader().decRef(), writer, directory);
    }
}
