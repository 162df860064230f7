package org.wandelwerk.outgoing;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;

/** Reads the report of a mail server (RFC 3464); anybody can write one, so only one with a token of ours counts. */
final class BounceReport {

    private static final Pattern TOKEN =
            Pattern.compile("\\+([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@", Pattern.CASE_INSENSITIVE);
    private static final String[] RECIPIENTS = {"Delivered-To", "X-Original-To", "To"};

    private static final int LONGEST = 500;

    private BounceReport() {}

    /** What cannot be read tells nothing, and keeps no other report from being read. */
    static Optional<BouncedMail> in(Message message) {
        try {
            return read(message);
        } catch (MessagingException | IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<BouncedMail> read(Message message) throws MessagingException, IOException {
        var token = token(message);
        if (token.isEmpty()
                || !(message.getContent() instanceof MultipartReport report)
                || !(report.getReport() instanceof DeliveryStatus status)
                || status.getRecipientDSNCount() == 0) {
            return Optional.empty();
        }
        var recipient = status.getRecipientDSN(0);
        return Optional.of(new BouncedMail(
                token.get(),
                value(recipient, "Action"),
                value(recipient, "Status"),
                value(recipient, "Diagnostic-Code")));
    }

    private static Optional<String> token(Message message) throws MessagingException {
        for (var name : RECIPIENTS) {
            var values = message.getHeader(name);
            var token = values == null
                    ? Optional.<String>empty()
                    : Stream.of(values)
                            .map(TOKEN::matcher)
                            .filter(Matcher::find)
                            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                            .findFirst();
            if (token.isPresent()) {
                return token;
            }
        }
        return Optional.empty();
    }

    private static String value(InternetHeaders headers, String name) {
        var value = headers.getHeader(name, null);
        var line =
                value == null ? "" : value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
