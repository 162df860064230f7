package org.wandelwerk.reference;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.SearchWords;

/** Finds what was funded elsewhere and is much like what somebody writes about. */
@Service
@Transactional(readOnly = true)
public class SimilarOperations {

    /** So alike are texts that have nearly all letters of the words near to one another. */
    private static final double ALIKE = 0.6;

    /** So alike are those that have all the words near to one another, which are looked for first. */
    private static final double MOST_ALIKE = 0.95;

    /** Among how many texts the likest are looked for: of words that stand in many, these are alike enough. */
    private static final int CANDIDATES = 500;

    /** Shorter words are in every text. */
    private static final int SHORTEST = 6;

    private final OperationRepository operations;
    private final CollectionRepository collections;

    SimilarOperations(OperationRepository operations, CollectionRepository collections) {
        this.operations = operations;
        this.collections = collections;
    }

    /**
     * Those whose texts are written most like the title, each title once.
     *
     * @param title as somebody types it, perhaps half of it
     */
    public List<SimilarOperation> to(String title, int most) {
        var words = SearchWords.of(title);
        if (words.plain().length() < SHORTEST) {
            return List.of();
        }
        var found = found(words, most);
        var sources = collections.byIds(
                found.stream().map(ListedOperation::collection).distinct().toList());
        return found.stream()
                .flatMap(one -> Stream.ofNullable(sources.get(one.collection()))
                        .map(collection -> new SimilarOperation(one.operation(), collection)))
                .toList();
    }

    private List<ListedOperation> found(SearchWords words, int most) {
        var likest = operations.like(words, MOST_ALIKE, CANDIDATES, most);
        return likest.size() == most ? likest : operations.like(words, ALIKE, CANDIDATES, most);
    }
}
