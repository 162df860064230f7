package org.wandelwerk.notification;

import static java.util.stream.Collectors.joining;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notification.FilingMails.LinkSource;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** Writes a mail as it goes over the line, with the one click that stops such mails (RFC 8058). */
@Component
class MailPaper {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final PublicAddress address;
    private final Texts texts;
    private final ObjectProvider<LinkSource> links;

    MailPaper(MailServer server, PublicAddress address, Texts texts, ObjectProvider<LinkSource> links) {
        this.server = server;
        this.address = address;
        this.texts = texts;
        this.links = links;
    }

    /** What became of writing a mail. */
    sealed interface Paper {

        record Written(MimeMessage mail) implements Paper {}

        /** Nobody can write it, now or later. */
        record Unwritable(String why) implements Paper {}
    }

    Paper of(Mail mail) {
        var id = mail.course().messageId();
        var to = mail.to().mail();
        if (id == null || to == null) {
            throw new IllegalArgumentException("mail %s was not begun".formatted(mail.id()));
        }
        var link = link(mail);
        if (link == null && mail.opens() != null) {
            return new Paper.Unwritable("nothing is there any more that the link of the mail could open");
        }
        try {
            var paper = server.blank(id, server.returnPath(mail.returnToken().toString()));
            paper.setRecipient(
                    RecipientType.TO, new InternetAddress(to.value(), mail.to().name(), UTF_8));
            paper.setSubject(mail.subject(), UTF_8);
            paper.setText(head(mail) + words(mail, link) + footer(mail), UTF_8);
            paper.setHeader("Content-Language", languages(mail));
            var stop = mail.sort() == MailSort.ALERT ? link : mail.stops().isEmpty() ? null : mail.stopAddress();
            if (stop != null) {
                paper.setHeader("List-Unsubscribe", "<" + address.of(stop) + ">");
                paper.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            return new Paper.Written(paper);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Paper.Unwritable("this house cannot write the mail: " + e.getMessage());
        }
    }

    private static String languages(Mail mail) {
        var more = mail.sort().isBilingual() ? PersonMails.other(mail.language()) : mail.language();
        return Stream.of(mail.written(), mail.language(), more)
                .map(Language::tag)
                .distinct()
                .collect(joining(", "));
    }

    /** A test system says so before anything else. */
    private String head(Mail mail) {
        var notice = address.testNotice();
        return notice == null ? "" : texts.text(mail.language(), "shell.test") + " " + notice + "\n\n";
    }

    /** Made anew at each try, and stands in the mail alone; {@code null} when the mail has none, or nothing to open. */
    private @Nullable String link(Mail mail) {
        var opens = mail.opens();
        return opens == null
                ? null
                : links.stream()
                        .flatMap(source -> source.link(opens, mail.to().mail()).stream())
                        .findFirst()
                        .orElse(null);
    }

    private static String written(Mail mail) {
        return Objects.requireNonNullElse(mail.words(), "");
    }

    private String words(Mail mail, @Nullable String link) {
        if (link == null) {
            return written(mail);
        }
        var other = PersonMails.other(mail.language());
        return written(mail)
                .replace(FilingMails.LINK, address.of(mail.language().prefix() + link))
                .replace(PersonMails.OTHER_LINK, address.of(other.prefix() + link));
    }

    private String footer(Mail mail) {
        if (mail.stops().isEmpty()) {
            return "";
        }
        var language = mail.language();
        var words = texts.text(
                language,
                mail.to().person() == null ? "notification.mail.footer.stranger" : "notification.mail.footer",
                address.of(language.prefix() + mail.stopAddress()),
                address.of(language.prefix() + "/schreibtisch/mitteilungen"));
        return "\n-- \n" + words + "\n";
    }
}
