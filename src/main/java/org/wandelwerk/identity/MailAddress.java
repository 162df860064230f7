package org.wandelwerk.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address as accounts know it: without blanks around it and in lower case. */
public record MailAddress(String value) {

    /** Without what a mail would read as several addresses, a name beside one, or a comment. */
    private static final String WORD = "[^@.,;:<>()\\[\\]\"\\\\\\s\\p{Cntrl}]+";

    private static final Pattern SHAPE = Pattern.compile("WORD(\\.WORD)*@WORD(\\.WORD)*".replace("WORD", WORD));
    private static final int LONGEST = 254;

    /** The address in what was typed; empty when it can be none. */
    public static Optional<MailAddress> of(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && SHAPE.matcher(address).matches()
                ? Optional.of(new MailAddress(address))
                : Optional.empty();
    }
}
