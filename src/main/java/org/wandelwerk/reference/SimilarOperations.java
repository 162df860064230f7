package org.wandelwerk.reference;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.SearchWords;

/** Finds what was funded elsewhere and is much like what somebody writes about. */
@Service
@Transactional(readOnly = true, timeout = SimilarOperations.MOST_SECONDS)
public class SimilarOperations {

    /** All titles are read, while there is no index that knows them: longer nobody waits for it. */
    static final int MOST_SECONDS = 3;

    /** Shorter words are in every text. */
    private static final int SHORTEST = 6;

    private static final int MOST_WORDS = 6;

    private final OperationRepository operations;
    private final CollectionRepository collections;

    SimilarOperations(OperationRepository operations, CollectionRepository collections) {
        this.operations = operations;
        this.collections = collections;
    }

    /**
     * Those in whose titles most of the long words stand, and two of them at least; each title once.
     *
     * @param title as somebody types it, perhaps half of it
     */
    public List<SimilarOperation> to(String title, int most) {
        var words = SearchWords.of(title).words().stream()
                .filter(word -> word.plain().length() >= SHORTEST)
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var found = operations.like(words, most);
        var sources = collections.byIds(
                found.stream().map(ListedOperation::collection).distinct().toList());
        return found.stream()
                .flatMap(one -> Stream.ofNullable(sources.get(one.collection()))
                        .map(collection -> new SimilarOperation(one.operation(), collection)))
                .toList();
    }
}
