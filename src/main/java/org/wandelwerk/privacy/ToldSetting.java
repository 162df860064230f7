package org.wandelwerk.privacy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings that the documents on data protection tell, each with the form that the handbook knows for it. Of an
 * address the host alone is told, and only when all of the address has that form: in any other, what looks like the
 * host may be a part of a password.
 */
enum ToldSetting {
    MAIL("wandelwerk.mail.url", address("smtps?")),
    BOUNCES("wandelwerk.mail.bounces-url", address("imaps?")),
    PROVIDER("wandelwerk.oidc.issuer", address("https?")),
    DATABASE("wandelwerk.database.url", Form.DATABASE),
    SCANNER("wandelwerk.scanner.url", address("clamd|icap")),
    STAMP("wandelwerk.timestamp.url", address("https?")),
    SEALS("wandelwerk.seals.mail", Form.MAILBOXES),
    BACKUP("wandelwerk.backup.folder", Form.FOLDER);

    private final String key;
    private final String form;

    ToldSetting(String key, String form) {
        this.key = key;
        this.form = form;
    }

    /** As it is set, see {@code docs/operate/configure.md}. */
    String key() {
        return key;
    }

    /** What may be told of the value; nothing when it has another form than the handbook knows. */
    Optional<String> told(String value) {
        var found = Pattern.compile(form, Pattern.CASE_INSENSITIVE).matcher(value);
        return found.matches() ? Optional.of(found.group("told")) : Optional.empty();
    }

    private static String address(String schemes) {
        return "(?:%s)://(?:[^@/?#\\s]*@)?(?<told>%s)(?:[/?#][^@\\s]*)?".formatted(schemes, Form.HOST);
    }

    /** What addresses and the other settings look like. */
    private static final class Form {

        static final String HOST = "(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\\[[0-9a-f:.]+])(?::\\d{1,5})?";

        /** The user and the password of a database have settings of their own. */
        static final String DATABASE =
                "jdbc:postgresql://(?<told>%1$s(?:,%1$s)*)(?:/[^/@?#\\s]*)?(?:\\?[^@\\s]*)?".formatted(HOST);

        static final String MAILBOXES = "(?<told>[^@\\s,:/]+@[^@\\s,:/]+(?:\\s*,\\s*[^@\\s,:/]+@[^@\\s,:/]+)*)";
        static final String FOLDER = "(?<told>(?![a-z][a-z0-9+.-]*:).+)";
    }
}
