package org.wandelwerk.outgoing;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * The server that takes our mail, as {@code smtps://user:password@host} or {@code smtp://host:port}; the second one is
 * asked for encryption, and must have it unless it is this very machine.
 */
final class MailSettings {

    private static final int CONNECT = 2_000;

    private final String url;
    private final String sender;
    private final Duration answer;

    MailSettings(String url, String sender, Duration answer) {
        this.url = url.strip();
        this.sender = sender.strip();
        this.answer = answer;
    }

    /** The same; by settings with which no mail could be written the house does not start. */
    MailSettings checked() {
        if (isSet()) {
            try {
                properties();
                password();
                new InternetAddress(sender(), true).validate();
            } catch (AddressException e) {
                throw new IllegalStateException("WANDELWERK_MAIL_SENDER is no mail address", e);
            }
        }
        return this;
    }

    boolean isSet() {
        return !url.isEmpty();
    }

    /** Who the mails are from; the account at the server when nobody is named. */
    String sender() {
        return sender.isEmpty() ? part(0).filter(name -> name.contains("@")).orElse("noreply@" + host()) : sender;
    }

    Optional<String> user() {
        return part(0);
    }

    Optional<String> password() {
        return part(1);
    }

    Properties properties() {
        var properties = new Properties();
        var isSecure = server().getScheme().equals("smtps");
        var isLocal = host().matches("localhost|127\\.0\\.0\\.1");
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host());
        properties.put("mail.smtp.port", String.valueOf(port()));
        properties.put("mail.smtp.auth", String.valueOf(user().isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(isSecure));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(!isSecure && !isLocal));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT));
        properties.put("mail.smtp.timeout", String.valueOf(answer.toMillis()));
        properties.put("mail.smtp.writetimeout", String.valueOf(answer.toMillis()));
        return properties;
    }

    int port() {
        var isSecure = server().getScheme().equals("smtps");
        var named = server().getPort();
        return named > 0 ? named : isSecure ? 465 : 587;
    }

    String host() {
        return String.valueOf(server().getHost());
    }

    private URI server() {
        try {
            var server = new URI(url);
            if (String.valueOf(server.getScheme()).matches("smtps?") && server.getHost() != null) {
                return server;
            }
        } catch (URISyntaxException _) {
            // what it says would show the password
        }
        throw noServer();
    }

    private static IllegalStateException noServer() {
        return new IllegalStateException("WANDELWERK_MAIL_URL is no address such as smtps://user:password@host");
    }

    private Optional<String> part(int index) {
        return Optional.ofNullable(server().getRawUserInfo())
                .map(info -> info.split(":", 2))
                .filter(parts -> parts.length > index)
                .map(parts -> decoded(parts[index]));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw noServer();
        }
    }
}
