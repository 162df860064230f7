package org.wandelwerk.identity;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Argon2id (RFC 9106) with one lane, in the words of its reference implementation
 * ({@code $argon2id$v=19$m=…,t=…,p=1$salt$hash}), which is what Spring writes, too. Unlike there the memory that it
 * fills is kept for the next password: 19 MB that are new each time do not fit among the young objects of a small
 * heap, and every sign-in would cost all readers a look through the whole of it.
 */
final class Argon2 extends AbstractValidatingPasswordEncoder {

    private static final Pattern WORDS = Pattern.compile("[$]argon2id[$]v=19[$]m=([1-9]\\d{1,4}),t=([1-9]\\d?),p=1[$]"
            + "([A-Za-z0-9+/]{11,88})[$]([A-Za-z0-9+/]{22,88})");

    private static final int SALT = 16;
    private static final int HASH = 32;

    private final BytesKeyGenerator salts = KeyGenerators.secureRandom(SALT);
    private final int kilobytes;
    private final int rounds;
    private final int atOnce;
    private SoftReference<BlockPool> memory = new SoftReference<>(null);

    /**
     * @param kilobytes the memory that each password takes
     * @param atOnce so many are encoded or compared at the same time
     */
    Argon2(int kilobytes, int rounds, int atOnce) {
        this.kilobytes = kilobytes;
        this.rounds = rounds;
        this.atOnce = atOnce;
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        var salt = salts.generateKey();
        var hash = hash(password, kilobytes, rounds, salt, HASH);
        var words = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(kilobytes, rounds, words.encodeToString(salt), words.encodeToString(hash));
    }

    @Override
    protected boolean matchesNonNull(String password, String encoded) {
        var known = WORDS.matcher(encoded);
        if (!known.matches()) {
            return false;
        }
        var hash = Base64.getDecoder().decode(known.group(4));
        var asked = hash(
                password,
                Integer.parseInt(known.group(1)),
                Integer.parseInt(known.group(2)),
                Base64.getDecoder().decode(known.group(3)),
                hash.length);
        return MessageDigest.isEqual(hash, asked);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String encoded) {
        var known = WORDS.matcher(encoded);
        return !known.matches()
                || Integer.parseInt(known.group(1)) < kilobytes
                || Integer.parseInt(known.group(2)) < rounds;
    }

    private byte[] hash(String password, int kilobytesOfIt, int roundsOfIt, byte[] salt, int length) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kilobytesOfIt)
                .withIterations(roundsOfIt)
                .withParallelism(1)
                .withSalt(salt)
                .withBlockPool(memory())
                .build());
        var hash = new byte[length];
        argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    /** Given back when nobody signed in for a while and there is little room. */
    private synchronized BlockPool memory() {
        @Nullable BlockPool kept = memory.get();
        if (kept == null) {
            kept = new FixedBlockPool(kilobytes * atOnce);
            memory = new SoftReference<>(kept);
        }
        return kept;
    }
}
