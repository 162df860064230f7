package org.wandelwerk.reference;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.HashedId;

/**
 * Something that was funded elsewhere, as its collection tells it.
 *
 * @param key by which a newer file of the collection knows it again
 * @param sums of each kind one at most
 */
public record FundedOperation(
        String key,
        String title,
        @Nullable String summary,
        Beneficiary beneficiary,
        OperationPlace place,
        OperationSpan span,
        FundingOrigin funding,
        List<FundedSum> sums) {

    public FundedOperation {
        sums = List.copyOf(sums);
    }

    UUID id(CollectionId collection) {
        return HashedId.of(collection.value().toString(), "operation", key);
    }

    /** The same for operations that tell the same. */
    UUID digest() {
        return HashedId.of(toString());
    }

    FundedOperation with(String otherKey) {
        return new FundedOperation(otherKey, title, summary, beneficiary, place, span, funding, sums);
    }
}
