package org.wandelwerk.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * How far a project is, in the words that the public is told; the labels are data of the procedure, but for the two
 * that no other record tells.
 */
public enum PublicStatus {
    RECOMMENDED,
    CONFIRMED,
    APPLICATION_IN_PREPARATION,
    APPLICATION_OPEN,
    APPLIED,
    PARTLY_GRANTED,
    GRANTED,
    IN_IMPLEMENTATION,
    COMPLETED,
    /** No source tells where the project stands. */
    NOT_RECORDED,
    /** It is on its way here, and nothing was decided yet. */
    UNDER_WAY(new Text("im Verfahren", "under way")),
    /** Its way ended before it was completed. */
    ENDED(new Text("Verfahren beendet", "procedure ended"));

    private final @Nullable Text label;

    PublicStatus() {
        this.label = null;
    }

    PublicStatus(Text label) {
        this.label = label;
    }

    /** What it is called in every procedure; empty for those that each procedure names. */
    public Optional<Text> ownLabel() {
        return Optional.ofNullable(label);
    }
}
