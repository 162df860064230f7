package org.wandelwerk.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids made from words: a UUID of version 8 (RFC 9562, section 5.8) that holds the beginning of a SHA-256. */
public final class HashedId {

    private HashedId() {}

    public static UUID of(String... words) {
        var digest = ByteBuffer.wrap(sha256(String.join("\u0000", words)));
        var high = digest.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        var low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
