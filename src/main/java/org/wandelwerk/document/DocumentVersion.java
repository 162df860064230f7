package org.wandelwerk.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.PersonId;

/**
 * One version of a document as it was handed in.
 *
 * @param remark what the scanner found, or why the office decided as it did; empty when there is nothing to say
 * @param by who brought it; {@code null} for somebody without an account
 */
public record DocumentVersion(
        UUID id,
        DocumentId document,
        DocumentOwner owner,
        int number,
        ReceivedFile file,
        Audience audience,
        DocumentState state,
        StateReason reason,
        String remark,
        @Nullable PersonId by,
        Instant at) {

    /** Below it stands each version by its id. */
    public static final String ADDRESS = "/schreibtisch/dateien";

    public static String address(UUID id) {
        return ADDRESS + "/" + id;
    }

    /** Where it is shown to those who may have it. */
    public String address() {
        return address(id);
    }

    /** Whether it was looked at while its record is still written: nobody gets it from the house. */
    boolean isKeptBack() {
        return state.isGiven() && audience.equals(Audience.NOBODY);
    }
}
