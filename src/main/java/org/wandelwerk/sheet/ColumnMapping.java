package org.wandelwerk.sheet;

import java.util.List;

/** The meaning of columns under a name, kept for the next list of the same making. */
record ColumnMapping(String name, List<String> known, List<String> meant) {

    static final int LONGEST_NAME = 100;

    ColumnMapping {
        known = List.copyOf(known);
        meant = List.copyOf(meant);
    }

    /** Whether all headings that mean something here stand in the list. */
    boolean fits(List<String> headings) {
        var there = headings.stream().map(ListField::folded).toList();
        for (int column = 0; column < known.size(); column++) {
            if (!meant.get(column).isEmpty() && !there.contains(ListField.folded(known.get(column)))) {
                return false;
            }
        }
        return meant.stream().anyMatch(field -> !field.isEmpty());
    }

    List<String> fields(List<String> headings) {
        if (headings.equals(known)) {
            return meant;
        }
        var folded = known.stream().map(ListField::folded).toList();
        return headings.stream()
                .map(heading -> folded.indexOf(ListField.folded(heading)))
                .map(place -> place < 0 ? "" : meant.get(place))
                .toList();
    }
}
