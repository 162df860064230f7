package org.wandelwerk.reference;

import java.util.Locale;

/** What a column of a list of operations may hold, beside the sums. */
enum OperationField {
    KEY(200),
    TITLE(1000),
    SUMMARY(4000),
    BENEFICIARY(500),
    /** Says whether the beneficiary is a natural person. */
    PERSON(200),
    PLACE(300),
    POSTCODE(300),
    DISTRICT(200),
    /** A point, a line or an area as GeoJSON or well-known text. */
    GEOMETRY(100_000),
    BEGINS(40),
    ENDS(40),
    FUND(100),
    PROGRAMME(300),
    INTERVENTION(1000);

    private final int longest;

    OperationField(int longest) {
        this.longest = longest;
    }

    int longest() {
        return longest;
    }

    /** As mappings write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a cell may name somebody, so that its text is kept in no note. */
    boolean mayName() {
        return switch (this) {
            case KEY, TITLE, SUMMARY, BENEFICIARY, PERSON -> true;
            case PLACE, POSTCODE, DISTRICT, GEOMETRY, BEGINS, ENDS, FUND, PROGRAMME, INTERVENTION -> false;
        };
    }
}
