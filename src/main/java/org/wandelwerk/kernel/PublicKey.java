package org.wandelwerk.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A key that cannot be counted and can be read over the phone, such as {@code P-7K3F-9QX}: six signs of Crockford's
 * base 32 and one check sign by the Luhn algorithm modulo 32.
 */
public record PublicKey(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    /** The key of the project with the given id. */
    public static PublicKey ofProject(UUID id) {
        var bits = id.getLeastSignificantBits();
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        signs.append(checkSign(signs));
        return new PublicKey("P-" + signs.substring(0, 4) + "-" + signs.substring(4));
    }

    /**
     * Reads a key as a person may type it: small letters, o for 0, i or l for 1; empty when the check sign is
     * wrong.
     */
    public static Optional<PublicKey> read(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceFirst("^P-?", "")
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (signs.length() != LENGTH + 1 || !signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
            return Optional.empty();
        }
        return checkSign(signs.substring(0, LENGTH)) == signs.charAt(LENGTH)
                ? Optional.of(new PublicKey("P-" + signs.substring(0, 4) + "-" + signs.substring(4)))
                : Optional.empty();
    }

    private static char checkSign(CharSequence signs) {
        int sum = 0;
        int factor = 2;
        for (int i = signs.length() - 1; i >= 0; i--) {
            int addend = factor * SIGNS.indexOf(signs.charAt(i));
            sum += addend / 32 + addend % 32;
            factor = factor == 2 ? 1 : 2;
        }
        return SIGNS.charAt((32 - sum % 32) % 32);
    }

    @Override
    public String toString() {
        return value;
    }
}
