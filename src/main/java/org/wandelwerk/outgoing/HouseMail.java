package org.wandelwerk.outgoing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail that keeps the id we gave it, so that a second sending is seen as such. */
final class HouseMail extends SMTPMessage {

    private final String id;

    HouseMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
