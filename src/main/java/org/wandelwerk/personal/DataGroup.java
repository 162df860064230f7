package org.wandelwerk.personal;

import java.util.List;

/**
 * Records of one kind that are about a person.
 *
 * @param key the text above them; its last word names them in files
 * @param records each with what is known of it
 */
public record DataGroup(String key, List<List<DataField>> records) {

    public DataGroup {
        records = List.copyOf(records);
    }

    /** The name in files. */
    public String name() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
