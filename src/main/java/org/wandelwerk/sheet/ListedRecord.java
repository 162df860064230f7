package org.wandelwerk.sheet;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.wandelwerk.draft.TypedValues;

/**
 * A record as a line of a list holds it.
 *
 * @param values its fields; those whose names begin with # are for the way back and stand in no list
 * @param isOurs whether people published it here, so that no list writes over it unasked
 * @param isListed whether a list of today names it
 */
record ListedRecord(UUID id, String title, TypedValues values, boolean isOurs, boolean isListed) {

    /** What stands in lists of these values. */
    static TypedValues visible(TypedValues values) {
        var visible = new TreeMap<String, String>();
        for (Map.Entry<String, String> value : values.texts().entrySet()) {
            if (!value.getKey().startsWith("#")) {
                visible.put(value.getKey(), value.getValue());
            }
        }
        return new TypedValues(visible);
    }
}
