package org.wandelwerk.joining;

import java.time.Instant;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;

/**
 * Another project to which one is akin.
 *
 * @param title what it was called on the day of the act
 * @param reason what the public is told
 * @param stands whether the act stands; of one that was taken back, a part still leads to the whole
 */
public record Kin(As as, PublicKey key, Text title, String reason, Instant at, boolean stands) {

    /** No project has more of them. */
    static final int MOST = 100;

    /** How it is akin. */
    public enum As {
        /** The project was split off from the other one. */
        PART_OF,
        /** The other one was split off from it. */
        HAS_PART,
        /** The project became part of the other one. */
        GONE_INTO,
        /** The other one became part of it. */
        HAS_JOINED
    }

    /** Whether the address of the project leads to the other one. */
    boolean leadsOn() {
        return as == As.GONE_INTO || as == As.PART_OF && !stands;
    }
}
