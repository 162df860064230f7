package org.wandelwerk.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door who has proved who it is.
 *
 * @param passkey the passkey it was proved with
 */
public record Arrival(
        Person person, SignInWay way, @Nullable UUID passkey) {}
