package org.wandelwerk.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door who has proved who it is.
 *
 * @param passkey the passkey it was proved with
 * @param isProvedNow whether the person was asked just now; a session elsewhere may have answered without asking
 * @param onwards where the person wanted to go before the way in was lost; empty when that is not known
 */
public record Arrival(
        Person person, SignInWay way, @Nullable UUID passkey, boolean isProvedNow, String onwards) {

    public Arrival(Person person, SignInWay way, @Nullable UUID passkey, boolean isProvedNow) {
        this(person, way, passkey, isProvedNow, "");
    }

    /** Somebody who was asked here, just now. */
    static Arrival asked(Person person, SignInWay way, @Nullable UUID passkey) {
        return new Arrival(person, way, passkey, true);
    }
}
