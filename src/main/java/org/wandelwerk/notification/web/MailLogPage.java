package org.wandelwerk.notification.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.notification.Mail;
import org.wandelwerk.notification.MailState;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * One part of the list of all mails.
 *
 * @param next the place behind the last one; {@code null} at the end
 * @param leaves whether mails leave this house at all
 * @param lost the one state of lost mails that is listed; {@code null} for all mails
 */
public record MailLogPage(
        List<Mail> mails,
        @Nullable String next,
        boolean leaves,
        @Nullable MailState lost) implements Page, Confidential {

    /** Where the next part is. */
    public String nextAddress() {
        return lost == null
                ? MailLogController.ADDRESS + "?nach=" + next
                : MailLogController.lostAddress(lost) + "&nach=" + next;
    }

    @Override
    public Stream<Shown> shown() {
        return mails.stream().flatMap(mail -> mail.shown("mails", "list"));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
