package org.wandelwerk.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address as accounts know it: without blanks around it and in lower case. */
public record MailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    private static final int LONGEST = 254;

    /** The address in what was typed; empty when it can be none. */
    public static Optional<MailAddress> of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && SHAPE.matcher(address).matches()
                ? Optional.of(new MailAddress(address))
                : Optional.empty();
    }
}
