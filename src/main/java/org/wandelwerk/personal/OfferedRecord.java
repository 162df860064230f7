package org.wandelwerk.personal;

import java.util.List;

/**
 * One record as the archive gets it.
 *
 * @param key its id
 */
public record OfferedRecord(String key, List<DataField> fields) {

    public OfferedRecord {
        fields = List.copyOf(fields);
    }
}
