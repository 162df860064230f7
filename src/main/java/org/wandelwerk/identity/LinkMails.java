package org.wandelwerk.identity;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.shell.Demonstration;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** Sends links by mail, in German and English, at once and without keeping anything. */
@Component
class LinkMails implements LinkSender {

    private final MailSettings settings;
    private final PublicAddress address;
    private final Texts texts;
    private final ObjectProvider<Demonstration> demonstrations;

    LinkMails(MailSettings settings, PublicAddress address, Texts texts, ObjectProvider<Demonstration> demonstrations) {
        this.settings = settings;
        this.address = address;
        this.texts = texts;
        this.demonstrations = demonstrations;
    }

    /** No mail leaves a demonstration. */
    @Override
    public boolean isReady() {
        return settings.isSet() && demonstrations.stream().noneMatch(Demonstration::isOn);
    }

    @Override
    public void send(Person person, LinkKind kind, SecretToken token) {
        try {
            var message = new MimeMessage(Session.getInstance(settings.properties(), new Login(settings)));
            message.setFrom(new InternetAddress(settings.sender(), true));
            message.setRecipient(
                    RecipientType.TO, new InternetAddress(person.mail().value(), true));
            message.setSubject(said(Language.DE, kind, "subject"), StandardCharsets.UTF_8.name());
            message.setText(text(person, kind, token), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server took no mail", e);
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

    private static final class Login extends Authenticator {

        private final MailSettings settings;

        Login(MailSettings settings) {
            this.settings = settings;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(
                    settings.user().orElse(""), settings.password().orElse(""));
        }
    }
}
