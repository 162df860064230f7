package org.wandelwerk.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum in euros as people type it: 1.250.000 and 1250000,50 €, also 1 250 000. */
public final class TypedAmount {

    private static final Pattern GERMAN = Pattern.compile("[0-9]{1,3}(?:[. ][0-9]{3}){0,4}(?:,[0-9]{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,13}(?:,[0-9]{1,2})?");

    private static final int LONGEST = 40;

    private TypedAmount() {}

    /** Empty when it could mean anything else, too. */
    public static Optional<Money> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var sum = typed.strip().replaceFirst("(?i)\\s*(?:€|eur|euro)$", "").replaceAll("[\\u00a0\\u202f]", " ");
        if (!GERMAN.matcher(sum).matches() && !PLAIN.matcher(sum).matches()) {
            return Optional.empty();
        }
        return Optional.of(Money.euros(new BigDecimal(sum.replaceAll("[. ]", "").replace(',', '.'))));
    }
}
