package org.wandelwerk.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the mails to a mailbox have fared.
 *
 * @param sentAt when the mail server took one last; {@code null} when it never did
 * @param failingSince since when none arrived after that; {@code null} when none failed
 */
public record MailboxFate(
        @Nullable Instant sentAt, @Nullable Instant failingSince) {}
