package org.wandelwerk.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A secret of 256 bits that one browser or one mail holds; the house keeps its digest alone. */
public record SecretToken(String value) {

    private static final String SHAPE = "[A-Za-z0-9_-]{43}";

    static SecretToken of(byte[] random) {
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Whether the words can be a secret of this house at all. */
    public static boolean isOne(String words) {
        return words.matches(SHAPE);
    }

    /** What the house keeps of it. */
    public String digest() {
        return digest("");
    }

    /** What can be told to whoever shows a page to the same browser, and leads back to the secret by no way. */
    public String formToken() {
        return digest("form ").substring(0, 32);
    }

    /** By what a sign-in is known again by its forms. */
    static String digestOfForm(String formToken) {
        return HexFormat.of().formatHex(hash("handed out " + formToken));
    }

    /** A key that nobody has who knows the digest alone. */
    byte[] key() {
        return hash("key " + value);
    }

    private String digest(String purpose) {
        return HexFormat.of().formatHex(hash(purpose + value));
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "SecretToken[***]";
    }
}
