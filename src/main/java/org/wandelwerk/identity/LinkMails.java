package org.wandelwerk.identity;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.shell.Demonstration;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** Sends links by mail, in German and English, at once and without keeping anything. */
@Component
class LinkMails {

    private final MailServer server;
    private final PublicAddress address;
    private final Texts texts;
    private final ObjectProvider<Demonstration> demonstrations;
    private final ApplicationEventPublisher events;

    LinkMails(
            MailServer server,
            PublicAddress address,
            Texts texts,
            ObjectProvider<Demonstration> demonstrations,
            ApplicationEventPublisher events) {
        this.server = server;
        this.address = address;
        this.texts = texts;
        this.demonstrations = demonstrations;
        this.events = events;
    }

    /** Whether anything can be sent now; no mail leaves a demonstration. */
    boolean isReady() {
        return server.isSet() && demonstrations.stream().noneMatch(Demonstration::isOn);
    }

    /**
     * Tries once, and tells what became of it; the secret is kept nowhere else.
     *
     * @param first the language in which the mail begins
     */
    Delivery send(Person person, LinkKind kind, SecretToken token, Language first) {
        var returnToken = UUID.nameUUIDFromBytes(("return " + token.formToken()).getBytes(StandardCharsets.UTF_8));
        try {
            var path = server.returnPath(returnToken.toString());
            var message = server.blank(server.messageId(token.formToken()), path);
            message.setRecipient(
                    RecipientType.TO, new InternetAddress(person.mail().value(), true));
            message.setSubject(said(first, kind, "subject"), StandardCharsets.UTF_8.name());
            message.setText(text(person, kind, token, first), StandardCharsets.UTF_8.name());
            var delivery = server.deliver(message);
            var isTaken = delivery.outcome() == Outcome.TAKEN;
            events.publishEvent(new LinkMailed(person.id(), kind, first, returnToken, isTaken, delivery.answer()));
            return delivery;
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail could not be written", e);
        }
    }

    /** In both languages of the house, because nobody knows yet how whoever gets it reads. */
    private String text(Person person, LinkKind kind, SecretToken token, Language first) {
        var other = first == Language.DE ? Language.EN : Language.DE;
        var notice = address.testNotice();
        return (notice == null ? "" : texts.text(first, "shell.test") + " " + notice + "\n\n")
                + part(person, kind, token, first)
                + "\n\n-- \n\n"
                + part(person, kind, token, other)
                + "\n";
    }

    private String part(Person person, LinkKind kind, SecretToken token, Language language) {
        var link = address.of(language.prefix() + "/einladung/" + token.value());
        return said(language, kind, "text", person.name(), link);
    }

    private String said(Language language, LinkKind kind, String part, Object... values) {
        return texts.text(language, "identity.mail." + kind + "." + part, values);
    }
}
