package org.wandelwerk.outgoing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one server by which mails leave this house; whoever writes them keeps them back in a demonstration. */
@Component
public class MailServer {

    private final MailSettings settings;
    private final String bounces;
    private final MailPatience patience;

    @Autowired
    MailServer(
            @Value("${wandelwerk.mail.url:}") String url,
            @Value("${wandelwerk.mail.sender:}") String sender,
            @Value("${wandelwerk.mail.bounces-url:}") String bounces) {
        this(url, sender, bounces, MailPatience.USUAL);
    }

    MailServer(String url, String sender, String bounces, MailPatience patience) {
        this.settings = new MailSettings(url, sender, patience.answer()).checked();
        this.bounces = bounces.strip();
        this.patience = patience;
    }

    public boolean isSet() {
        return settings.isSet();
    }

    /** Who the mails are from; the account at the server when nobody is named. */
    public String sender() {
        return settings.sender();
    }

    /** An id for a mail, of a key that is used for no other one. */
    public String messageId(String key) {
        return "<" + key + "@" + plainSender().replaceFirst(".*@", "") + ">";
    }

    /** Where mails come back to that could not be brought, if a mailbox is read for them; else to the sender. */
    public String returnPath(String token) {
        return bounces.isEmpty() ? plainSender() : plainSender().replaceFirst("@", "+" + token + "@");
    }

    private String plainSender() {
        return sender().replaceFirst(".*<([^>]*)>.*", "$1");
    }

    /** A mail from this house with nothing in it, whose id stays the same however often it is sent. */
    public MimeMessage blank(String messageId) {
        return blank(messageId, plainSender());
    }

    /** The same, but what cannot be brought comes back to another address than the one it is from. */
    public MimeMessage blank(String messageId, String returnPath) {
        try {
            var mail = new HouseMail(Session.getInstance(settings.properties()), messageId);
            mail.setFrom(new InternetAddress(sender(), true));
            mail.setEnvelopeFrom(returnPath);
            mail.setHeader("Auto-Submitted", "auto-generated");
            return mail;
        } catch (MessagingException e) {
            throw new IllegalStateException("WANDELWERK_MAIL_SENDER is no mail address", e);
        }
    }

    /**
     * Tries once, and tells what became of it: this never throws because of what the server does. A server that keeps
     * the line open by a letter now and then is hung up on when its time is over.
     */
    public Delivery deliver(MimeMessage mail) {
        var line = new MailLine(Session.getInstance(settings.properties()));
        var trying = new FutureTask<>(() -> line.carry(mail, settings));
        var caller = Thread.ofVirtual().name("mail").start(trying);
        try {
            if (!caller.join(patience.whole())) {
                caller.interrupt();
            }
            return trying.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a mail was on its way", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a mail cannot be carried", e);
        }
    }
}
