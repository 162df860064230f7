package org.wandelwerk.letter;

import java.util.List;
import org.wandelwerk.kernel.PersonId;

/**
 * A making as the office looks it up.
 *
 * @param by what the maker is called today
 * @param to what those are called today for whom letters were made
 * @param people the accounts of those
 */
public record MakingEntry(Making making, String by, List<String> to, List<PersonId> people) {

    public MakingEntry {
        to = List.copyOf(to);
        people = List.copyOf(people);
    }
}
