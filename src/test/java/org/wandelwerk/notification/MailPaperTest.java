package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.Language;

/** What people typed stays what it is in a mail: a subject, a name, an address. */
@WilfulPostHouse
class MailPaperTest {

    private static final String OTHERS = "thief@example.org";

    @Autowired
    private MailPaper paper;

    private static Mail mail(String subject, String name) {
        var now = Instant.EPOCH;
        return new Mail(
                new UUID(0, 1),
                MailSort.NOTICES,
                null,
                new Recipient(null, name, new MailAddress("uwe@example.org")),
                Language.DE,
                subject,
                "Guten Tag",
                List.of(),
                new UUID(0, 2),
                new UUID(0, 3),
                new Course(MailState.SENDING, 1, null, now, now, now, "<one@example.org>"));
    }

    /** As whoever gets it reads it. */
    private MimeMessage read(Mail mail) throws MessagingException, IOException {
        var written = new ByteArrayOutputStream();
        switch (paper.of(mail)) {
            case MailPaper.Paper.Written(var sent) -> sent.writeTo(written);
            case MailPaper.Paper.Unwritable(var why) -> throw new AssertionError(why);
        }
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(written.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hallo\r\nBcc: " + OTHERS,
                "Hallo\nBcc: " + OTHERS,
                "Hallo\rBcc: " + OTHERS,
                "Grüße\r\nBcc: " + OTHERS,
                "Hallo\r\n\r\nBcc: " + OTHERS,
                "Hallo\n\nGanz etwas anderes"
            })
    void nobodySlipsALineIntoAMail(String typed) throws MessagingException, IOException {
        for (var mail : List.of(mail(typed, "Uwe Muster"), mail("Hallo", typed))) {
            var read = read(mail);
            assertThat(read.getHeader("Bcc")).isNull();
            assertThat(read.getAllRecipients()).hasSize(1);
            assertThat(read.getHeader("Message-ID")).containsExactly("<one@example.org>");
            assertThat(read.getContent().toString().strip())
                    .endsWith("Guten Tag")
                    .doesNotContain("anderes", OTHERS);
        }
    }

    @Test
    void aNameWithSignsOfItsOwnIsOneNameStill() throws MessagingException, IOException {
        var read = read(mail("Hallo", "Muster, Uwe <" + OTHERS + ">"));
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(read.getAllRecipients()[0].toString()).endsWith("<uwe@example.org>");
    }
}
