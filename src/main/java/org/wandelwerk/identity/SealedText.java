package org.wandelwerk.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A text sealed by AES-256 in Galois/Counter Mode: without the key nobody reads, changes or moves it. */
record SealedText(byte[] bytes) {

    static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    /**
     * Seals a text.
     *
     * @param nonce random, another one each time
     * @param place to whom or what it belongs, because elsewhere it must not open
     */
    static SealedText of(String text, byte[] key, byte[] nonce, String place) {
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return new SealedText(ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in GCM", e);
        }
    }

    /** The text again; empty when the key or the place is another one, or something was changed. */
    Optional<String> open(byte[] key, String place) {
        if (bytes.length < NONCE) {
            return Optional.empty();
        }
        try {
            var opened = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(bytes, NONCE), place)
                    .doFinal(bytes, NONCE, bytes.length - NONCE);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES in GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedText(var others) && Arrays.equals(bytes, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "SealedText[***]";
    }
}
