package org.wandelwerk.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that seals the secrets of code generators and some links, and marks addresses that are kept nowhere: what the
 * operator set, else a file in the home, made when it is first needed. It is in no backup of the database, so that who
 * has one of the two has nothing.
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
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            synchronized (CodeKey.class) {
                return read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the code apps cannot be read or made: " + file, e);
        }
    }

    /** Of two nodes that make it at once, the second waits and takes that of the first. */
    private String read() throws IOException {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, mode);
                var _ = channel.lock()) {
            if (channel.size() == 0) {
                var made = Base64.getEncoder().encodeToString(secrets.bytes(BYTES)) + "\n";
                channel.write(ByteBuffer.wrap(made.getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            return Files.readString(file);
        }
    }

    private static byte[] decoded(String words) {
        var bytes = Base64.getDecoder().decode(words.strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("the key of the code apps is not 32 bytes in Base64");
        }
        return bytes;
    }
}
