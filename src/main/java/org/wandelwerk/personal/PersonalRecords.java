package org.wandelwerk.personal;

import java.util.List;
import org.wandelwerk.kernel.PersonId;

/** What a module holds of somebody who has an account: shown to that person, and taken out of its records. */
public interface PersonalRecords {

    /** All that is held, for the person alone. */
    List<DataGroup> of(PersonId person);

    /** What an erasure would do; what there is none of has no fate. */
    List<Fate> fates(PersonId person);

    /** Takes the person out, and tells which former values have to go as well, in the same transaction. */
    List<FormerValues> erase(Erasing erasing);
}
