package org.wandelwerk.reference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others published of what was funded elsewhere, for those who show it beside our own: it names no person. */
@Service
@Transactional(readOnly = true)
public class PublishedOperations {

    private static final int MOST = 200;

    private final CollectionRepository collections;
    private final OperationRepository operations;

    PublishedOperations(CollectionRepository collections, OperationRepository operations) {
        this.collections = collections;
        this.operations = operations;
    }

    /** All collections in the order of their keys. */
    public List<Collection> collections() {
        return collections.list(null, MOST);
    }

    /**
     * The operations of a collection behind an id, in the order of their ids.
     *
     * @param after {@code null} for the beginning
     */
    public List<ListedOperation> behind(CollectionId collection, @Nullable UUID after, int limit) {
        return operations.behind(collection, after, limit);
    }
}
