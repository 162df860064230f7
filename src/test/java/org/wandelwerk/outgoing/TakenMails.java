package org.wandelwerk.outgoing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The mails that a server took, as whoever gets them reads them. */
public final class TakenMails {

    private TakenMails() {}

    /** Those to an address, in their order. */
    public static List<MimeMessage> to(String address, WilfulMailServer server) {
        return server.seen().stream()
                .filter(seen -> seen.contains(address))
                .map(TakenMails::read)
                .toList();
    }

    private static MimeMessage read(String seen) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(seen.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    public static String words(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
