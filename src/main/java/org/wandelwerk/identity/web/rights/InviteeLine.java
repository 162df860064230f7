package org.wandelwerk.identity.web.rights;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wandelwerk.identity.Invitee;
import org.wandelwerk.identity.MailAddress;

/**
 * One person as somebody typed it: {@code Name <address>}.
 *
 * @param number of the line in the list; 0 for the two fields above it
 */
record InviteeLine(int number, String name, String address, String said) {

    private static final Pattern SHAPE = Pattern.compile("([^<>]+)<([^<>]+)>[,;]?");
    private static final String ATOM = "[^\\s\\p{Cntrl}()<>,;:\\\\\"\\[\\]@.]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?";
    private static final Pattern ADDRESS = Pattern.compile("%s(\\.%s)*@%s(\\.%s)+".formatted(ATOM, ATOM, LABEL, LABEL));
    private static final int LONGEST_NAME = 120;

    static InviteeLine of(int number, String line) {
        var parts = SHAPE.matcher(line.strip());
        return parts.matches()
                ? new InviteeLine(number, parts.group(1).strip(), parts.group(2).strip(), line.strip())
                : new InviteeLine(number, "", "", line.strip());
    }

    /** Empty when it is no name with an address that mails can reach. */
    Optional<Invitee> invitee() {
        return name.isEmpty()
                        || name.length() > LONGEST_NAME
                        || !ADDRESS.matcher(address).matches()
                ? Optional.empty()
                : MailAddress.of(address).map(mail -> new Invitee(name, mail));
    }
}
