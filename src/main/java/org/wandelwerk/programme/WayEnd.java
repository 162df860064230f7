package org.wandelwerk.programme;

import org.wandelwerk.kernel.Text;

/**
 * How the way of a project may end: the closed list of words that procedures have for it. That a project became part of
 * another comes of an act of its promoters alone, and no outcome of a step leads there.
 */
public enum WayEnd {
    /** All was done that was funded, and proved. */
    COMPLETED("abgeschlossen", "completed"),
    /** Money was granted, and what follows is not followed here. */
    GRANTED("Förderung erhalten", "funding received"),
    /** Another programme fits. */
    REDIRECTED("an ein anderes Programm verwiesen", "referred to another programme"),
    /** Its promoter took it back. */
    WITHDRAWN("zurückgezogen", "withdrawn"),
    /** The programme is not for it. */
    NOT_ELIGIBLE("nicht förderfähig", "not eligible"),
    /** Nobody went on with it. */
    NOT_PURSUED("nicht weiterverfolgt", "not pursued"),
    /** Others were chosen. */
    NOT_CHOSEN("nicht ausgewählt", "not chosen"),
    /** The body that confirms did not. */
    NOT_CONFIRMED("nicht bestätigt", "not confirmed"),
    /** Whoever grants the money refused it. */
    REFUSED("abgelehnt", "refused"),
    /** The money was taken back. */
    REVOKED("widerrufen", "revoked"),
    /** What was decided held no longer. */
    LAPSED("verfallen", "lapsed"),
    /** It became part of another project. */
    MERGED("in einem anderen Projekt aufgegangen", "became part of another project");

    private final Text label;

    WayEnd(String de, String en) {
        this.label = new Text(de, en);
    }

    /** What it is called where no outcome of a procedure names it. */
    public Text label() {
        return label;
    }

    /** What is known of a project whose way ended so. */
    PublicStatus status() {
        return switch (this) {
            case COMPLETED -> PublicStatus.COMPLETED;
            case GRANTED -> PublicStatus.GRANTED;
            case REDIRECTED,
                    WITHDRAWN,
                    NOT_ELIGIBLE,
                    NOT_PURSUED,
                    NOT_CHOSEN,
                    NOT_CONFIRMED,
                    REFUSED,
                    REVOKED,
                    LAPSED,
                    MERGED -> PublicStatus.ENDED;
        };
    }

    /** Whether it was the promoters who ended it, and no body that decided. */
    public boolean isByPromoters() {
        return this == WITHDRAWN || this == MERGED;
    }
}
