package org.wandelwerk.identity;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** Writes to the new address of somebody, in both languages of the house, at once: whoever named it hears of it. */
@Component
class AddressMails {

    private final MailServer server;
    private final PublicAddress address;
    private final Texts texts;

    AddressMails(MailServer server, PublicAddress address, Texts texts) {
        this.server = server;
        this.address = address;
        this.texts = texts;
    }

    /** Brings the link to the new address, and nowhere else. */
    Delivery ask(AddressWish wish, SecretToken token, Language first) {
        var name = wish.person().name();
        return send(wish.mail(), token.formToken(), "identity.mail.ADDRESS.", first, language ->
                new Object[] {name, address.of(language.prefix() + "/neue-adresse/" + token.value())});
    }

    private Delivery send(
            MailAddress to, String key, String words, Language first, Function<Language, Object[]> values) {
        var other = first == Language.DE ? Language.EN : Language.DE;
        try {
            var message =
                    server.blank(server.messageId(HashedId.of("address", key).toString()));
            message.setRecipient(RecipientType.TO, new InternetAddress(to.value(), true));
            message.setSubject(texts.text(first, words + "subject"), StandardCharsets.UTF_8.name());
            message.setText(
                    notice(first) + part(words, first, values) + "\n\n-- \n\n" + part(words, other, values) + "\n",
                    StandardCharsets.UTF_8.name());
            return server.deliver(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail could not be written", e);
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
