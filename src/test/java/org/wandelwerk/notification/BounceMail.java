package org.wandelwerk.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What a mail server writes when it could not bring a mail (RFC 3464). */
public final class BounceMail {

    private BounceMail() {}

    public static MimeMessage of(String token, String action, String status) throws MessagingException {
        var text = """
            From: MAILER-DAEMON@mx.example.org
            To: portal+%s@example.org
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="part"

            --part
            Content-Type: text/plain

            Your mail could not be brought.

            --part
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; somebody@example.org
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; %s mailbox unavailable

            --part
            Content-Type: text/rfc822-headers

            Subject: what was sent

            --part--
            """.formatted(token, action, status, status);
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }
}
