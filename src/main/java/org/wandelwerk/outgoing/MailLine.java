package org.wandelwerk.outgoing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.outgoing.Delivery.Outcome;

/** One conversation with the mail server, which remembers whether the whole mail had left when it broke. */
final class MailLine extends SMTPTransport {

    /** That we may not send is for the operator to mend, at whatever word the server says so. */
    private static final Set<Integer> OURS = Set.of(530, 535, 538);

    /** Of what is said about addresses, only this is about the one of the recipient (RFC 3463). */
    private static final Pattern NOBODY = Pattern.compile("5\\.1\\.(?:1|2|3|6|10)(?!\\.?\\d).*");

    private static final Pattern FINAL = Pattern.compile("5\\d\\d[ -](.*)");

    private boolean isAllSent;

    MailLine(Session session) {
        super(session, null);
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        isAllSent = true;
        super.finishData();
    }

    Delivery carry(MimeMessage mail, MailSettings settings) {
        try {
            connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().orElse(null));
            sendMessage(mail, mail.getAllRecipients());
            return new Delivery(Outcome.TAKEN, getLastServerResponse());
        } catch (MessagingException e) {
            return new Delivery(outcome(e), told(e));
        } finally {
            hangUp();
        }
    }

    /** What the server said to a mail stands, however the conversation ends. */
    private void hangUp() {
        try {
            close();
        } catch (MessagingException _) {
            return;
        }
    }

    private Outcome outcome(MessagingException e) {
        var code = code(e);
        if (OURS.contains(code)) {
            return Outcome.LATER;
        }
        return switch (code / 100) {
            case 5 -> isOfNobody(lastLine(e)) ? Outcome.NOBODY : Outcome.REFUSED;
            case 4 -> Outcome.LATER;
            default -> isAllSent ? Outcome.UNKNOWN : Outcome.LATER;
        };
    }

    /** The answer to a recipient or to the mail; what is said to us as its sender is for the operator to mend. */
    private static int code(@Nullable Exception reason) {
        if (reason instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        if (reason instanceof SMTPSendFailedException refused && refused.getNextException() == null) {
            return refused.getReturnCode();
        }
        return reason instanceof MessagingException wrapped ? code(wrapped.getNextException()) : 0;
    }

    private static String lastLine(MessagingException e) {
        return e.getNextException() instanceof MessagingException next
                ? lastLine(next)
                : String.valueOf(e.getMessage()).strip().lines().reduce("", (_, line) -> line);
    }

    private static String told(MessagingException e) {
        var next = e.getNextException();
        return next == null ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + next.getMessage();
    }

    private static boolean isOfNobody(String line) {
        var answer = FINAL.matcher(line);
        return answer.matches() && isNobody(answer.group(1));
    }

    /** Whether an enhanced status code, with or without words behind it, says that nobody has the address. */
    static boolean isNobody(String status) {
        return NOBODY.matcher(status).matches();
    }
}
