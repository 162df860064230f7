package org.wandelwerk.identity;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The server that takes our mail, as {@code smtps://user:password@host} or {@code smtp://host:port}; the second one is
 * asked for encryption, and must have it unless it is this very machine.
 */
@Component
class MailSettings {

    private static final int CONNECT = 2_000;
    private static final int ANSWER = 10_000;

    private final String url;
    private final String sender;

    MailSettings(@Value("${wandelwerk.mail.url:}") String url, @Value("${wandelwerk.mail.sender:}") String sender) {
        this.url = url.strip();
        this.sender = sender.strip();
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
        properties.put("mail.smtp.port", String.valueOf(port(isSecure)));
        properties.put("mail.smtp.auth", String.valueOf(user().isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(isSecure));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(!isSecure && !isLocal));
        properties.put("mail.smtp.connectiontimeout", String.valueOf(CONNECT));
        properties.put("mail.smtp.timeout", String.valueOf(ANSWER));
        properties.put("mail.smtp.writetimeout", String.valueOf(ANSWER));
        return properties;
    }

    private int port(boolean isSecure) {
        var named = server().getPort();
        return named > 0 ? named : isSecure ? 465 : 587;
    }

    private String host() {
        return String.valueOf(server().getHost());
    }

    private URI server() {
        var server = URI.create(url);
        if (!String.valueOf(server.getScheme()).matches("smtps?") || server.getHost() == null) {
            throw new IllegalStateException("WANDELWERK_MAIL_URL is no address such as smtps://user:password@host");
        }
        return server;
    }

    private Optional<String> part(int index) {
        return Optional.ofNullable(server().getRawUserInfo())
                .map(info -> info.split(":", 2))
                .filter(parts -> parts.length > index)
                .map(parts -> URLDecoder.decode(parts[index], StandardCharsets.UTF_8));
    }
}
