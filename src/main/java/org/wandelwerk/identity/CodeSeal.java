package org.wandelwerk.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;

/** Seals the secret of a code generator for one person, as {@code sealed <name of the key> <Base64>}. */
@Component
class CodeSeal {

    private static final Logger LOG = LoggerFactory.getLogger(CodeSeal.class);
    private static final String SEALED = "sealed ";
    private static final int NAME = 16;

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
