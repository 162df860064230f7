package org.wandelwerk.identity;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.shell.Demonstration;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** Sends links by mail, in German and English, at once and without keeping anything. */
@Component
class LinkMails implements LinkSender {

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

    /** No mail leaves a demonstration. */
    @Override
    public boolean isReady() {
        return server.isSet() && demonstrations.stream().noneMatch(Demonstration::isOn);
    }

    @Override
    public void send(Person person, LinkKind kind, SecretToken token) {
        try {
            var message = server.blank(server.messageId(token.formToken()));
            message.setRecipient(
                    RecipientType.TO, new InternetAddress(person.mail().value(), true));
            message.setSubject(said(Language.DE, kind, "subject"), StandardCharsets.UTF_8.name());
            message.setText(text(person, kind, token), StandardCharsets.UTF_8.name());
            var delivery = server.deliver(message);
            var isTaken = delivery.outcome() == Outcome.TAKEN;
            events.publishEvent(new LinkMailed(person.id(), kind, isTaken, delivery.answer()));
            if (!isTaken) {
                throw new IllegalStateException("the mail server took no mail: " + delivery.answer());
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail could not be written", e);
        }
    }

    private String text(Person person, LinkKind kind, SecretToken token) {
        var link = "/einladung/" + token.value();
        var notice = address.testNotice();
        return (notice == null ? "" : texts.text(Language.DE, "shell.test") + " " + notice + "\n\n")
                + said(Language.DE, kind, "text", person.name(), address.of(link))
                + "\n\n-- \n\n"
                + said(Language.EN, kind, "text", person.name(), address.of(Language.EN.prefix() + link))
                + "\n";
    }

    private String said(Language language, LinkKind kind, String part, Object... values) {
        return texts.text(language, "identity.mail." + kind + "." + part, values);
    }
}
