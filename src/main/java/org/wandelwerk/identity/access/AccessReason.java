package org.wandelwerk.identity.access;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.AudienceToken;

/**
 * Why somebody may read a record: the token in which both meet, or what that person may do with it, and where it comes
 * from.
 *
 * @param token {@code null} for what a permission opens
 * @param permission {@code null} for what is meant for an audience
 * @param right the grant it comes from; {@code null} for what everybody or the person alone has
 */
public record AccessReason(
        @Nullable AudienceToken token,
        @Nullable Permission permission,
        @Nullable HeldRight right) {

    /** What is meant for an audience. */
    AccessReason(AudienceToken token, @Nullable HeldRight right) {
        this(token, null, right);
    }
}
