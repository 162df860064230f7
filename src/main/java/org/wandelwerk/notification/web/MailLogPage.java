package org.wandelwerk.notification.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.notification.Mail;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * One part of the list of all mails.
 *
 * @param next the place behind the last one; {@code null} at the end
 * @param leaves whether mails leave this house at all
 */
public record MailLogPage(List<Mail> mails, @Nullable String next, boolean leaves) implements Page, Confidential {

    @Override
    public Stream<Shown> shown() {
        return mails.stream().flatMap(mail -> mail.shown("mails", "list"));
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
