package org.wandelwerk.identity;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time (RFC 6238): six digits that hold for half a minute. */
final class OneTimeCode {

    private static final String HASH = "HmacSHA1";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int MILLION = 1_000_000;

    private OneTimeCode() {}

    /** The number of the half minute. */
    static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    static String at(long step, byte[] secret) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(secret, HASH));
            var digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(digest).getInt(digest[digest.length - 1] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MILLION);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }

    /** As people copy it: letters and digits without those that look alike (RFC 4648, base 32). */
    static String letters(byte[] secret) {
        var letters = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : secret) {
            held = held << 8 | next & 0xFF;
            for (bits += 8; bits >= 5; bits -= 5) {
                letters.append(LETTERS.charAt(held >> bits - 5 & 31));
            }
        }
        return letters.toString();
    }

    static byte[] secret(String letters) {
        var secret = ByteBuffer.allocate(letters.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (char letter : letters.toCharArray()) {
            held = held << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret.put((byte) (held >> bits));
            }
        }
        return secret.array();
    }
}
