package org.wandelwerk.moving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * The extracts of minutes on which decisions on a project wait, or waited.
 *
 * @param waiting what was decided and is held back; {@code null} for nothing, and for those who may not sign
 * @param isHeld whether anything waits, as those are told who could move the project otherwise or sign
 * @param signed the signatures, by the number of the move that each brought about
 * @param unsigned what was never signed, the newest first; empty for those who neither sign nor work on all projects
 */
public record ProjectExtracts(
        @Nullable WaitingExtract waiting,
        boolean isHeld,
        Map<Integer, ExtractSignature> signed,
        List<Unsigned> unsigned) {

    /** What became of a decision that waits for the extract. */
    public enum State {
        WAITING,
        SIGNED,
        /** Whoever may sign let it go, because it was entered by mistake. */
        TAKEN_BACK,
        /** The project was joined, split, withdrawn, or moved by what another record tells. */
        OVERTAKEN
    }

    /**
     * A decision that was never signed.
     *
     * @param after the number of the move after which it waited
     * @param outcome the id of the outcome
     * @param label what the outcome is called
     * @param on the day of the decision
     * @param at when it ended; {@code null} when that was not kept
     */
    public record Unsigned(
            int after,
            String outcome,
            Text label,
            LocalDate on,
            State state,
            @Nullable Instant at) {}
}
