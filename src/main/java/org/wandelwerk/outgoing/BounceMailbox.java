package org.wandelwerk.outgoing;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mailbox to which mails come back, as {@code imaps://user:password@host}; each is read once. */
@Component
public class BounceMailbox {

    private static final int MOST = 200;
    private static final String WAIT = "10000";

    private final String url;
    private volatile @Nullable Instant failingSince;
    private volatile @Nullable Instant readAt;

    BounceMailbox(@Value("${wandelwerk.mail.bounces-url:}") String url) {
        this.url = url.strip();
    }

    public boolean isSet() {
        return !url.isEmpty();
    }

    /**
     * Since when it cannot be read on this node, although it was tried again and again; {@code null} while it can, or
     * was not tried yet.
     */
    public @Nullable Instant failingSince() {
        return failingSince;
    }

    /** When it was read last on this node; {@code null} when it never was. */
    public @Nullable Instant readAt() {
        return readAt;
    }

    /** Hands on what has come since; a report counts as read when it was dealt with. */
    public void read(Consumer<BouncedMail> each, Instant now) {
        var isRead = false;
        try {
            read(each);
            isRead = true;
        } finally {
            note(isRead, now);
        }
    }

    private void note(boolean isRead, Instant now) {
        if (isRead) {
            readAt = now;
            failingSince = null;
        } else if (failingSince == null) {
            failingSince = now;
        }
    }

    private void read(Consumer<BouncedMail> each) {
        var server = URI.create(url);
        try (var store = session(server).getStore(server.getScheme())) {
            store.connect(server.getHost(), server.getPort(), part(server, 0), part(server, 1));
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                read(folder, each);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("the mailbox for mails that come back cannot be read", e);
        }
    }

    private static void read(Folder folder, Consumer<BouncedMail> each) throws MessagingException {
        var unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < unread.length && i < MOST; i++) {
            BounceReport.in(unread[i]).ifPresent(each);
            unread[i].setFlag(Flags.Flag.SEEN, true);
        }
    }

    private static Session session(URI server) {
        var scheme = server.getScheme();
        var isLocal = server.getHost().matches("localhost|127\\.0\\.0\\.1");
        var properties = new Properties();
        properties.put("mail." + scheme + ".peek", "true");
        properties.put("mail." + scheme + ".connectiontimeout", WAIT);
        properties.put("mail." + scheme + ".timeout", WAIT);
        properties.put("mail." + scheme + ".ssl.checkserveridentity", "true");
        properties.put("mail." + scheme + ".starttls.enable", "true");
        properties.put("mail." + scheme + ".starttls.required", String.valueOf(!isLocal && !scheme.endsWith("s")));
        return Session.getInstance(properties);
    }

    private static String part(URI server, int index) {
        var parts = String.valueOf(server.getRawUserInfo()).split(":", 2);
        return parts.length > index ? URLDecoder.decode(parts[index], StandardCharsets.UTF_8) : "";
    }
}
