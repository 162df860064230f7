package org.wandelwerk.personal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Records that the public archive is asked for first, and that are handed over to it when it takes them. */
public interface OfferedRecords extends RetainedRecords {

    /** Those that are older, the oldest first, each with all that is kept of it. */
    List<OfferedRecord> offered(Instant before, int most);

    /** Those of the given ones that are still older, as they are until the end of the transaction. */
    List<OfferedRecord> held(Instant before, Collection<String> keys);

    /** Deletes those of the given ones that are still older, and tells which former values have to go as well. */
    GivenUp giveUp(Instant before, Collection<String> keys);
}
