package org.wandelwerk.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.Cursor;

/** What a list of projects is sorted by. */
record ListedRow(ProjectId project, String title, String newestDecision, long plannedCost) {

    /** Stands in the table for a date that is not recorded, and sorts behind all others. */
    static final String NO_DATE = "";

    /** Stands in the table for a cost that is not recorded, and sorts behind all others. */
    static final long NO_COST = -1;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern COST = Pattern.compile("-1|[0-9]{1,18}");

    Cursor cursor(ProjectSort sort) {
        return new Cursor(
                List.of(sort.name(), project.value().toString(), title, newestDecision, Long.toString(plannedCost)));
    }

    /** Reads a cursor of a list in this order; empty when it is none. */
    static Optional<ListedRow> read(String cursor, ProjectSort sort) {
        return Cursor.read(cursor, 5).map(Cursor::values).flatMap(values -> read(values, sort));
    }

    /** Reads a cursor of a list in whatever order; empty when it is none. */
    static Optional<ListedRow> read(String cursor) {
        return Arrays.stream(ProjectSort.values())
                .flatMap(sort -> read(cursor, sort).stream())
                .findFirst();
    }

    private static Optional<ListedRow> read(List<String> values, ProjectSort sort) {
        if (!values.get(0).equals(sort.name())
                || !ID.matcher(values.get(1)).matches()
                || !COST.matcher(values.get(4)).matches()) {
            return Optional.empty();
        }
        return Optional.of(new ListedRow(
                new ProjectId(UUID.fromString(values.get(1))),
                values.get(2),
                values.get(3),
                Long.parseLong(values.get(4))));
    }
}
