package org.wandelwerk.notification.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.notification.LostMails;
import org.wandelwerk.notification.Mail;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/**
 * One mail with its words, and what became of it.
 *
 * @param settled who looked after it when it was lost; {@code null} when nobody did
 * @param maySettle whether the reader may say so
 */
public record MailPage(Mail mail, LostMails.@Nullable Settled settled, boolean maySettle)
        implements Page, Confidential {

    public boolean mayGoAgain() {
        return mail.canGoAgain();
    }

    @Override
    public Stream<Shown> shown() {
        return mail.shown("mail", mail.id().toString());
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
