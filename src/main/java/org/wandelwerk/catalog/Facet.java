package org.wandelwerk.catalog;

import java.util.Locale;

/** By what hits are counted and narrowed; values are the words of addresses. */
public enum Facet {
    /** The number of the workshop that dealt with it. */
    WORKSHOP("werkstatt"),
    /** The step of the procedure in which it stands. */
    STEP("schritt"),
    /** The public status by the address word of its German label. */
    STATUS("stand"),
    /** The official key of the district. */
    DISTRICT("kreis"),
    /** The official key of the municipality; {@value #NOWHERE} for what names none. */
    MUNICIPALITY("ort"),
    /** The code of the funding area. */
    AREA("bereich"),
    /** The address word of the theme. */
    TOPIC("thema"),
    /** The code of the procedure of a project; of what was funded elsewhere the word of its fund. */
    PROGRAMME("programm"),
    /** A year in which it is carried out, or in which it happened. */
    PERIOD("jahr"),
    /** The group of its promoters. */
    PROMOTER("traeger"),
    /** How much it costs, see {@link CatalogSum.Range}. */
    SUM("summe"),
    /** The collection that tells of it; {@value #OWN} for what is recorded here. */
    COLLECTION("sammlung");

    /** The value of {@link #MUNICIPALITY} for what has no place that is known. */
    public static final String NOWHERE = "ohne";

    /** The value of {@link #COLLECTION} for the records of this house. */
    public static final String OWN = "eigene";

    private final String word;

    Facet(String word) {
        this.word = word;
    }

    /** What the address says. */
    public String word() {
        return word;
    }

    /** The end of the message keys about it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
