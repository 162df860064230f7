package org.wandelwerk.identity.access;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.AudienceToken;

/**
 * Why somebody may read a record: the token in which both meet, and where it comes from.
 *
 * @param right the grant it comes from; {@code null} for what everybody or the person alone has
 */
public record AccessReason(AudienceToken token, @Nullable HeldRight right) {}
