package org.wandelwerk.notification.web;

import org.wandelwerk.notification.Mail;
import org.wandelwerk.shell.Page;

/** One mail with its words, and what became of it. */
public record MailPage(Mail mail) implements Page {

    public boolean mayGoAgain() {
        return mail.words() != null && mail.course().state().canGoAgain();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
