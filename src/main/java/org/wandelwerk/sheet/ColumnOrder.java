package org.wandelwerk.sheet;

import java.util.List;

/**
 * What somebody says of the columns of a list.
 *
 * @param headLine the number of the line with the headings; 0 for none
 * @param name under which it is kept for the next time; empty when it is not
 */
public record ColumnOrder(int version, int headLine, List<String> fields, String name) {

    public ColumnOrder {
        fields = List.copyOf(fields);
    }
}
