package org.wandelwerk.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.MailAddress;

/**
 * What is known of a mail address beside its account.
 *
 * @param offAt since when nothing is sent to it, because mails came back
 * @param unwantedAt since when its owner, who has no account, wants no mails to members
 * @param silentAt since when its owner wants to hear no more of what was handed in
 */
public record AddressState(
        UUID id,
        MailAddress mail,
        @Nullable Instant offAt,
        @Nullable String because,
        @Nullable Instant unwantedAt,
        @Nullable Instant silentAt) {}
