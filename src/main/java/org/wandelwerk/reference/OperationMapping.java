package org.wandelwerk.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wandelwerk.spreadsheet.TableForm;

/**
 * How the files of one collection are read.
 *
 * @param columns the heading of the column of each field that is read
 * @param fixed what is the same for all operations and stands in no column
 * @param made the fields that tell operations apart where no column does; empty where one does
 * @param people what stands in the column about natural persons where somebody is one; small letters
 */
record OperationMapping(
        Collection collection,
        TableForm table,
        Forms forms,
        Map<OperationField, String> columns,
        List<SumColumn> sums,
        Map<OperationField, String> fixed,
        List<OperationField> made,
        List<String> people) {

    OperationMapping {
        columns = Map.copyOf(columns);
        sums = List.copyOf(sums);
        fixed = Map.copyOf(fixed);
        made = List.copyOf(made);
        people = List.copyOf(people);
    }

    /**
     * How its values are to be taken.
     *
     * @param isInRegion whether its places are looked for among the municipalities of the region
     * @param isWhole whether each file tells of all operations, so that those go that a newer one leaves out
     */
    record Forms(NumberForm numbers, DayForm days, boolean isInRegion, boolean isWhole) {}

    /** A column in which sums of one kind stand. */
    record SumColumn(SumKind kind, String heading, String currency) {}

    /** All headings that a table must have. */
    List<String> headings() {
        return Stream.concat(columns.values().stream(), sums.stream().map(SumColumn::heading))
                .distinct()
                .toList();
    }
}
