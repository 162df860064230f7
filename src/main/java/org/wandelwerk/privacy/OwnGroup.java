package org.wandelwerk.privacy;

import java.util.List;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;

/**
 * The newest records of one kind that the house holds of somebody.
 *
 * @param hasMore whether there are older ones, which the file holds
 */
public record OwnGroup(DataGroup group, List<List<DataField>> records, boolean hasMore) {

    public OwnGroup {
        records = List.copyOf(records);
    }

    public String key() {
        return group.key();
    }

    public String name() {
        return group.name();
    }
}
