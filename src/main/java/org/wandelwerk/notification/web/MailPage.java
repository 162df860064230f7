package org.wandelwerk.notification.web;

import java.util.stream.Stream;
import org.wandelwerk.notification.Mail;
import org.wandelwerk.personal.Confidential;
import org.wandelwerk.personal.Shown;
import org.wandelwerk.shell.Page;

/** One mail with its words, and what became of it. */
public record MailPage(Mail mail) implements Page, Confidential {

    public boolean mayGoAgain() {
        return mail.words() != null && mail.course().state().canGoAgain();
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
