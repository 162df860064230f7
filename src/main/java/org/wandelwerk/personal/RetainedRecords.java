package org.wandelwerk.personal;

import java.time.Instant;
import java.util.Set;

/** Records of one kind that a module keeps for a period and gives up then. */
public interface RetainedRecords {

    /** A word for addresses and the report; the text of {@code privacy.kind.} and this word says what it is. */
    String kind();

    RetentionClass retention();

    /**
     * What ends with them: tables whose rows go, as {@code schema.table}, and single columns of rows that stay, as
     * {@code schema.table.column}.
     */
    Set<String> ends();

    /** How many are older. */
    int due(Instant before);

    /** Deletes the oldest of them, and tells how many and which former values have to go as well. */
    GivenUp giveUp(Instant before, int most);
}
