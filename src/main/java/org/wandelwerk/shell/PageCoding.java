package org.wandelwerk.shell;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are packed on their way, the smallest first. */
enum PageCoding {
    BROTLI("br"),
    GZIP("gzip"),
    PLAIN(null);

    private static final int BROTLI_QUALITY = 6;

    private final @Nullable String word;

    PageCoding(@Nullable String word) {
        this.word = word;
    }

    /** The word of the header {@code Content-Encoding}. */
    Optional<String> word() {
        return Optional.ofNullable(word);
    }

    /** Behind the digest in an {@code ETag}, because other bytes need another one. */
    String mark() {
        return word == null ? "" : "-" + word;
    }

    /** Whether this machine can pack so, and the reader's header {@code Accept-Encoding} allows it. */
    boolean suits(@Nullable String accepted) {
        return switch (this) {
            case BROTLI -> allows(accepted, "br") && Brotli4jLoader.isAvailable();
            case GZIP -> allows(accepted, "gzip");
            case PLAIN -> true;
        };
    }

    private static boolean allows(@Nullable String accepted, String coding) {
        if (accepted == null) {
            return false;
        }
        var at = accepted.indexOf(coding);
        return at >= 0 && !accepted.startsWith(";q=0", at + coding.length());
    }

    byte[] pack(byte[] plain) throws IOException {
        return switch (this) {
            case BROTLI -> Encoder.compress(plain, Encoder.Parameters.create(BROTLI_QUALITY));
            case GZIP -> gzip(plain);
            case PLAIN -> plain;
        };
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream(plain.length / 3);
        try (var output = new GZIPOutputStream(packed)) {
            output.write(plain);
        }
        return packed.toByteArray();
    }
}
