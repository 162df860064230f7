package org.wandelwerk.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that seals the secrets of code generators: what the operator set, else a file in the home, made when it is
 * first needed. It is in no backup of the database, so that who has one of the two has nothing.
 */
@Component
class CodeKey {

    private static final int BYTES = 32;
    private static final String FILE = "keys/codes.key";

    private final String setting;
    private final Path file;
    private final Secrets secrets;
    private volatile byte @Nullable [] key;

    CodeKey(
            @Value("${wandelwerk.codes.key:}") String setting,
            @Value("${wandelwerk.home:./var}") Path home,
            Secrets secrets) {
        this.setting = setting.strip();
        this.file = home.resolve(FILE);
        this.secrets = secrets;
    }

    byte[] bytes() {
        var known = key;
        if (known == null) {
            known = decoded(setting.isEmpty() ? written() : setting);
            key = known;
        }
        return known;
    }

    private String written() {
        try {
            return Files.exists(file) ? Files.readString(file) : made();
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the code apps cannot be read or made: " + file, e);
        }
    }

    /** Of two that make it at once, both take that of the first. */
    private String made() throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(
                folder,
                "codes",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(secrets.bytes(BYTES)) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            return Files.readString(file);
        } finally {
            Files.deleteIfExists(draft);
        }
        return Files.readString(file);
    }

    private static byte[] decoded(String words) {
        var bytes = Base64.getDecoder().decode(words.strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("the key of the code apps is not 32 bytes in Base64");
        }
        return bytes;
    }
}
