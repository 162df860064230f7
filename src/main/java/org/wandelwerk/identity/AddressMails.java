package org.wandelwerk.identity;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** Writes to the new address of somebody, in both languages of the house, at once: whoever named it hears of it. */
@Component
class AddressMails {

    private final MailServer server;
    private final PublicAddress address;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    AddressMails(MailServer server, PublicAddress address, Texts texts, ApplicationEventPublisher events) {
        this.server = server;
        this.address = address;
        this.texts = texts;
        this.events = events;
    }

    /** Brings the link to the new address, and nowhere else; noted before it leaves, as of every mail. */
    Delivery ask(AddressWish wish, SecretToken token, Language first) {
        var letter = new LinkMailed.Letter(
                HashedId.of("address", token.formToken()), wish.person().id(), wish.mail(), LinkKind.ADDRESS, first);
        events.publishEvent(new LinkMailed.Begun(letter, 1));
        var name = wish.person().name();
        var delivery = send(letter, language ->
                new Object[] {name, address.of(language.prefix() + "/neue-adresse/" + token.value())});
        events.publishEvent(new LinkMailed.Ended(letter, 1, delivery, null));
        return delivery;
    }

    private Delivery send(LinkMailed.Letter letter, Function<Language, Object[]> values) {
        var words = "identity.mail." + letter.kind() + ".";
        var first = letter.language();
        var other = first == Language.DE ? Language.EN : Language.DE;
        try {
            var message = server.blank(
                    server.messageId(letter.id().toString()),
                    server.returnPath(letter.returnToken().toString()));
            message.setRecipient(
                    RecipientType.TO, new InternetAddress(letter.to().value(), true));
            message.setSubject(texts.text(first, words + "subject"), StandardCharsets.UTF_8.name());
            message.setText(
                    notice(first) + part(words, first, values) + "\n\n-- \n\n" + part(words, other, values) + "\n",
                    StandardCharsets.UTF_8.name());
            return server.deliver(message);
        } catch (MessagingException e) {
            return new Delivery(Outcome.UNWRITABLE, String.valueOf(e.getMessage()));
        }
    }

    private String part(String key, Language language, Function<Language, Object[]> values) {
        return texts.text(language, key + "text", values.apply(language));
    }

    private String notice(Language first) {
        var notice = address.testNotice();
        return notice == null ? "" : texts.text(first, "shell.test") + " " + notice + "\n\n";
    }
}
