package org.wandelwerk.history;

import java.util.List;

/**
 * What one transaction did to a record.
 *
 * @param newest the number of its last entry about the record
 * @param size how many entries it made about the record, of which the first are told
 * @param entries what can be erased stands in them as {@code {"clear": …}}, once it is gone as {@code {"digest": …}}
 */
public record RecordAct(long newest, long size, List<Entry> entries) {

    public RecordAct {
        entries = List.copyOf(entries);
    }
}
