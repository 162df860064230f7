package org.wandelwerk.letter;

import java.util.List;

/**
 * A making as the office looks it up.
 *
 * @param by what the maker is called today
 * @param to what those are called today for whom letters were made
 */
public record MakingEntry(Making making, String by, List<String> to) {

    public MakingEntry {
        to = List.copyOf(to);
    }
}
