package org.wandelwerk.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others published of what was funded elsewhere, for those who show it beside our own: it names no person. */
@Service
@Transactional(readOnly = true)
public class PublishedOperations {

    private static final int AT_ONCE = 200;

    private final CollectionRepository collections;
    private final OperationRepository operations;

    PublishedOperations(CollectionRepository collections, OperationRepository operations) {
        this.collections = collections;
        this.operations = operations;
    }

    /** All collections in the order of their keys. */
    public List<Collection> collections() {
        var all = new ArrayList<Collection>();
        var part = collections.list(null, AT_ONCE);
        while (part.size() == AT_ONCE) {
            all.addAll(part);
            part = collections.list(part.getLast().key(), AT_ONCE);
        }
        all.addAll(part);
        return List.copyOf(all);
    }

    /**
     * The operations of a collection behind an id, in the order of their ids.
     *
     * @param after {@code null} for the beginning
     */
    public List<ListedOperation> behind(CollectionId collection, @Nullable UUID after, int limit) {
        return operations.behind(collection, after, limit);
    }

    /** Those of some ids that are still told of, each with its collection. */
    public Map<UUID, SimilarOperation> named(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = operations.byIds(ids);
        var sources = collections.byIds(
                found.stream().map(ListedOperation::collection).distinct().toList());
        var named = new HashMap<UUID, SimilarOperation>();
        found.forEach(one -> Optional.ofNullable(sources.get(one.collection()))
                .ifPresent(source -> named.put(one.id(), new SimilarOperation(one.operation(), source))));
        return named;
    }
}
