package org.wandelwerk.shell;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are packed on their way, the smallest first. */
enum PageCoding {
    BROTLI("br"),
    GZIP("gzip"),
    PLAIN(null);

    /** How much work packing is worth: many readers get the same bytes, or one reader waits for them. */
    enum Effort {
        FOR_MANY(6, Deflater.DEFAULT_COMPRESSION),
        FOR_ONE(1, Deflater.BEST_SPEED);

        private final int brotliQuality;
        private final int gzipLevel;

        Effort(int brotliQuality, int gzipLevel) {
            this.brotliQuality = brotliQuality;
            this.gzipLevel = gzipLevel;
        }
    }

    private static final int BUFFER = 8192;
    private static final Pattern WEIGHT = Pattern.compile("(?i);[ \t]*q=([0-9.]+)");
    private static final Pattern NOTHING = Pattern.compile("0(\\.0*)?");

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

    /** The smallest that the reader's header {@code Accept-Encoding} allows. */
    static PageCoding fitting(@Nullable String accepted) {
        for (var coding : values()) {
            if (coding.suits(accepted)) {
                return coding;
            }
        }
        return PLAIN;
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
        return accepted != null
                && Stream.of(accepted.split(","))
                        .map(String::strip)
                        .anyMatch(offer -> offer.split("[ \t]*;", 2)[0].equalsIgnoreCase(coding) && isWanted(offer));
    }

    /** A weight of nothing means never; what is no weight is none (RFC 9110, 12.4.2). */
    private static boolean isWanted(String offer) {
        var weight = WEIGHT.matcher(offer);
        return !weight.find() || !NOTHING.matcher(weight.group(1)).matches();
    }

    byte[] pack(byte[] plain, Effort effort) throws IOException {
        return switch (this) {
            case BROTLI -> Encoder.compress(plain, Encoder.Parameters.create(effort.brotliQuality));
            case GZIP -> gzip(plain, effort.gzipLevel);
            case PLAIN -> plain;
        };
    }

    private static byte[] gzip(byte[] plain, int level) throws IOException {
        var packed = new ByteArrayOutputStream(plain.length / 3);
        try (var output = new Gzip(packed, level)) {
            output.write(plain);
        }
        return packed.toByteArray();
    }

    /** The level can only be set from inside. */
    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream packed, int level) throws IOException {
            super(packed, BUFFER);
            def.setLevel(level);
        }
    }
}
