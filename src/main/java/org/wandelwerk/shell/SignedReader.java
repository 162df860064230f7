package org.wandelwerk.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader who is signed in, as the frame of pages shows it.
 *
 * @param formToken what each form of this reader must send
 * @param idleEnd when the sign-in ends if nothing is asked for any more
 * @param end when it ends in any case
 */
public record SignedReader(String name, String formToken, Instant idleEnd, Instant end) {

    private static final String ATTRIBUTE = SignedReader.class.getName();

    /** Tells the frame of this request who is signed in. */
    public void announce(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable SignedReader of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SignedReader reader ? reader : null;
    }

    /** The sooner of the two ends. */
    public Instant nextEnd() {
        return idleEnd.isBefore(end) ? idleEnd : end;
    }
}
