package org.wandelwerk.outgoing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** Sends one mail to a real server and tells what became of it; in a process of its own where that trusts it. */
final class MailTrial {

    static final String ACCOUNT = "portal@example.org";
    static final String PASSWORD = "se:cret 100%/";

    private MailTrial() {}

    /** Starts a server at an address that asks who sends, which has one account. */
    static GreenMail server(String host, String protocol) {
        var server = new GreenMail(new ServerSetup(0, host, protocol));
        server.start();
        server.setUser(ACCOUNT, ACCOUNT, PASSWORD);
        return server;
    }

    static Delivery send(String url) throws MessagingException {
        var server = new MailServer(url, ACCOUNT, "");
        var mail = server.blank(server.messageId("one"), server.returnPath("00000000-0000-0000-0000-000000000007"));
        mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("k.nowak@example.org"));
        mail.setSubject("Neues");
        mail.setText("Guten Tag");
        return server.deliver(mail);
    }

    /** Prints what becomes of a mail to an encrypted server with the certificate that this process is given. */
    public static void main(String[] arguments) throws MessagingException {
        var server = server("localhost", ServerSetup.PROTOCOL_SMTPS);
        try {
            var address = "localhost:" + server.getSmtps().getPort();
            var delivery = send("smtps://portal%40example.org:se%3Acret%20100%25%2F@" + address);
            System.out.println("ended " + delivery.outcome() + ", arrived " + server.getReceivedMessages().length);
        } finally {
            server.stop();
        }
    }
}
