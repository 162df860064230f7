package org.wandelwerk.region;

/**
 * Where something stands in the file.
 *
 * @param column counted in characters, from one
 * @param field the way to it, such as {@code projects[12].decisions[0].date}; empty for the file as a whole
 */
record Spot(int line, int column, String field) {

    static final Spot START = new Spot(1, 1, "");

    Spot member(String name, Located value) {
        return new Spot(value.line(), value.column(), nameOf(name));
    }

    Spot item(int index, Located value) {
        return new Spot(value.line(), value.column(), "%s[%d]".formatted(field, index));
    }

    /** A member that is not there has the place of the object that should have it. */
    Spot missing(String name) {
        return new Spot(line, column, nameOf(name));
    }

    private String nameOf(String member) {
        return field.isEmpty() ? member : field + "." + member;
    }
}
