package org.wandelwerk.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;

/**
 * Seals the secret of a code generator for one person, as {@code sealed <name of the key> <Base64>}; and what links
 * bring back, and marks what is to be known again and kept nowhere.
 */
@Component
public class CodeSeal {

    private static final Logger LOG = LoggerFactory.getLogger(CodeSeal.class);
    private static final String SEALED = "sealed ";
    private static final int NAME = 16;
    private static final String HASH = "HmacSHA256";
    private static final String LINK = "[A-Za-z0-9_-]{40,600}";

    /** So many letters stand for three bytes; one that is left over stands for none. */
    private static final int LETTERS = 4;

    private final CodeKey key;
    private final Secrets secrets;

    CodeSeal(CodeKey key, Secrets secrets) {
        this.key = key;
        this.secrets = secrets;
    }

    String seal(PersonId person, String secret) {
        var sealed = SealedText.of(secret, key.bytes(), secrets.bytes(SealedText.NONCE), place(person));
        return SEALED + keyName() + " " + Base64.getEncoder().encodeToString(sealed.bytes());
    }

    /** Whether it was stored before secrets were sealed. */
    boolean isOpen(String stored) {
        return !stored.startsWith(SEALED);
    }

    /** The secret; empty when another key sealed it, or somebody changed or moved it. */
    Optional<String> open(PersonId person, String stored) {
        if (isOpen(stored)) {
            return Optional.of(stored);
        }
        var parts = stored.substring(SEALED.length()).split(" ", 2);
        var opened = new SealedText(Base64.getDecoder().decode(parts[1])).open(key.bytes(), place(person));
        if (opened.isEmpty()) {
            LOG.warn(
                    "A code app of {} does not open: sealed by key {}, the key here is {}",
                    person,
                    parts[0],
                    keyName());
        }
        return opened;
    }

    /**
     * Words that a link brings back, in letters that stand in addresses.
     *
     * @param place for what they are, because elsewhere they must not open
     */
    public String link(String words, String place) {
        var sealed = SealedText.of(words, key.bytes(), secrets.bytes(SealedText.NONCE), place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.bytes());
    }

    /** The words of a link; empty when this house did not make it, or for another place. */
    public Optional<String> linked(String link, String place) {
        return link.matches(LINK) && link.length() % LETTERS != 1
                ? new SealedText(Base64.getUrlDecoder().decode(link)).open(key.bytes(), place)
                : Optional.empty();
    }

    /**
     * By what words are known again: the first 128 bits of their HMAC by SHA-256 (RFC 2104). Without the key nobody can
     * try which words they were.
     *
     * @param place for what they are: elsewhere the same words have another mark
     */
    public UUID mark(String words, String place) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key.bytes(), HASH));
            var digest = ByteBuffer.wrap(mac.doFinal((place + "\n" + words).getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** Tells keys apart, and tells nothing of the key. */
    private String keyName() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.bytes());
            return HexFormat.of().formatHex(digest).substring(0, NAME);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String place(PersonId person) {
        return "code app of " + person.value();
    }
}
