package org.wandelwerk.identity;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.shell.Demonstration;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** Sends invitations by mail, in German and English, without keeping the link. */
@Component
class LinkMails {

    private final MailServer server;
    private final PublicAddress address;
    private final Texts texts;
    private final ObjectProvider<Demonstration> demonstrations;

    LinkMails(MailServer server, PublicAddress address, Texts texts, ObjectProvider<Demonstration> demonstrations) {
        this.server = server;
        this.address = address;
        this.texts = texts;
        this.demonstrations = demonstrations;
    }

    /** Whether anything can be sent now; no mail leaves a demonstration. */
    boolean isReady() {
        return server.isSet() && demonstrations.stream().noneMatch(Demonstration::isOn);
    }

    /**
     * Tries once, and tells what became of it; the secret is kept nowhere else. Each try has the same id, so that a
     * mail that came twice is seen as such.
     */
    Delivery send(InvitationMail mail) {
        var letter = mail.letter();
        var first = letter.language();
        try {
            var id = server.messageId(letter.id().toString());
            var message =
                    server.blank(id, server.returnPath(letter.returnToken().toString()));
            message.setRecipient(
                    RecipientType.TO, new InternetAddress(letter.to().value(), true));
            message.setSubject(subject(letter), StandardCharsets.UTF_8.name());
            message.setText(text(mail), StandardCharsets.UTF_8.name());
            return server.deliver(message);
        } catch (MessagingException e) {
            return new Delivery(Outcome.UNWRITABLE, String.valueOf(e.getMessage()));
        }
    }

    /** In both languages of the house, because nobody knows yet how whoever gets it reads. */
    private String text(InvitationMail mail) {
        var first = mail.letter().language();
        var other = first == Language.DE ? Language.EN : Language.DE;
        var notice = address.testNotice();
        return (notice == null ? "" : texts.text(first, "shell.test") + " " + notice + "\n\n")
                + part(mail, first)
                + "\n\n-- \n\n"
                + part(mail, other)
                + "\n";
    }

    private String subject(LinkMailed.Letter letter) {
        var language = letter.language();
        return texts.text(language, "identity.mail." + letter.kind() + ".subject", texts.text(language, "shell.site"));
    }

    private String part(InvitationMail mail, Language language) {
        var words = "identity.mail." + mail.letter().kind() + ".";
        var by = mail.by() == null ? texts.text(language, words + "office") : mail.by();
        var role = mail.role() == null
                ? ""
                : texts.text(language, words + "role", mail.role().in(language));
        return texts.text(
                language,
                words + "text",
                mail.person().name(),
                address.of(language.prefix() + "/einladung/" + mail.link().value()),
                by,
                texts.text(language, "shell.site"),
                role,
                address.of(language.prefix() + "/impressum"));
    }
}
