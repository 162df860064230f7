package org.wandelwerk.project;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;

/** How dates and sources stand in the tables. */
final class Columns {

    private Columns() {}

    static @Nullable PartialDate date(@Nullable String column) {
        return column == null ? null : PartialDate.parse(column);
    }

    static @Nullable String column(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    static List<Source> sources(String[] column) {
        return Arrays.stream(column).map(Source::new).toList();
    }

    static String[] column(List<Source> sources) {
        return sources.stream().map(Source::address).toArray(String[]::new);
    }
}
