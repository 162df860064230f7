package org.wandelwerk.reference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.reference.ListedOperation.TitlePlace;

/** What the office sees of collections: where they come from, what came of their files, and what they tell. */
@Service
@Transactional(readOnly = true)
public class Collections {

    /** How many operations, and how many collections, are shown at once. */
    public static final int PART = 50;

    /** How many refused cells of the last file are shown. */
    public static final int MOST_CELLS = 200;

    /** Nobody waits longer for words that are rare in a large collection, of which all rows are read. */
    private static final int MOST_SECONDS = 3;

    private static final Matter ALL =
            new Matter("the collections", Set.of(), Audience.of(AudienceToken.role("office")));

    private final CollectionRepository collections;
    private final OperationRepository operations;
    private final Rights rights;

    Collections(CollectionRepository collections, OperationRepository operations, Rights rights) {
        this.collections = collections;
        this.operations = operations;
        this.rights = rights;
    }

    /** Whether the one who acts may see them. */
    public boolean isOpen() {
        return rights.mine().mayRead(ALL.audience());
    }

    /**
     * One part of all collections, in the order of their keys.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Slice<CollectionEntry> list(@Nullable String after) {
        rights.requireReading(ALL);
        var key = after == null
                ? null
                : Cursor.read(after, 1)
                        .orElseThrow(() -> new NotFound("part " + after))
                        .values()
                        .getFirst();
        var found = collections.list(key, PART + 1);
        var ids = found.stream().map(Collection::id).toList();
        var sizes = collections.sizes(ids);
        var runs = collections.lastRuns(ids);
        return Slice.of(
                found.stream()
                        .map(one -> new CollectionEntry(one, sizes.getOrDefault(one.id(), 0), runs.get(one.id())))
                        .toList(),
                PART,
                entry -> new Cursor(List.of(entry.collection().key())));
    }

    /** @throws NotFound when there is no such collection */
    public CollectionEntry find(String key) {
        rights.requireReading(ALL);
        var collection = collections.find(key).orElseThrow(() -> new NotFound("collection " + key));
        return new CollectionEntry(
                collection,
                collections.sizes(List.of(collection.id())).getOrDefault(collection.id(), 0),
                collections.lastRun(collection.id(), MOST_CELLS).orElse(null));
    }

    /**
     * One part of the operations in which all words stand, in German order. What is rare takes as long as to read all
     * of the collection, and that for a time only.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    @Transactional(readOnly = true, timeout = MOST_SECONDS)
    public Slice<ListedOperation> operations(CollectionId collection, SearchWords words, @Nullable String after) {
        rights.requireReading(ALL);
        return Slice.of(
                operations.list(collection, words, TitlePlace.read(after), PART + 1), PART, ListedOperation::cursor);
    }
}
