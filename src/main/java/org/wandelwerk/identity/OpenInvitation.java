package org.wandelwerk.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * An invitation of somebody who has set up no way in yet.
 *
 * @param by the name of who invited; {@code null} for somebody who was erased
 * @param sentAt when its mail left; {@code null} before
 * @param until when its link ends or ended; {@code null} when there is none any more, and also once it
 *     ended of a mail of which nobody knows whether it arrived
 * @param because why its mail could not be brought
 */
public record OpenInvitation(
        Person person,
        PersonId invitedBy,
        @Nullable String by,
        Instant at,
        @Nullable Instant sentAt,
        @Nullable Instant until,
        @Nullable String because,
        InvitationState state) {}
