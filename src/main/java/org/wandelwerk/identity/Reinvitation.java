package org.wandelwerk.identity;

import org.jspecify.annotations.Nullable;

/**
 * What became of the wish to invite somebody once more.
 *
 * @param link where nobody mails it, for whoever hands it over; shown this once
 */
public record Reinvitation(Outcome outcome, @Nullable SecretToken link) {

    /** How the link comes to the person. */
    public enum Outcome {
        MAILED,
        SHOWN,
        MADE_A_MOMENT_AGO
    }
}
