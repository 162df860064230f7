package org.wandelwerk.shell;

import java.time.Instant;

/**
 * A reader who is signed in, as the frame of pages shows it.
 *
 * @param formToken what each form of this reader must send
 * @param idleEnd when the sign-in ends if nothing is asked for any more
 * @param end when it ends in any case
 */
public record SignedReader(String name, String formToken, Instant idleEnd, Instant end) {

    /** The sooner of the two ends. */
    public Instant nextEnd() {
        return idleEnd.isBefore(end) ? idleEnd : end;
    }
}
