package org.wandelwerk.personal;

import java.util.List;
import org.wandelwerk.kernel.PersonId;

/**
 * What a module holds of somebody: shown to whoever has an account, and taken out of its records. Of those who have
 * none only modules tell that know people by name or address.
 */
public interface PersonalRecords {

    /** All that is held, for the person alone. */
    List<DataGroup> of(PersonId person);

    /** What an erasure would do; what there is none of has no fate. */
    List<Fate> fates(PersonId person);

    /** All that is held of somebody without an account, for those who answer that person. */
    default List<DataGroup> of(NamedPerson person) {
        return List.of();
    }

    /** What an erasure of somebody without an account would do. */
    default List<Fate> fates(NamedPerson person) {
        return List.of();
    }

    /** Takes the person out, and tells which former values have to go as well, in the same transaction. */
    List<FormerValues> erase(Erasing erasing);

    /**
     * Takes somebody without an account out.
     *
     * @param erasing whose person is a number that nobody has
     */
    default List<FormerValues> eraseNamed(Erasing erasing) {
        return erase(erasing);
    }
}
