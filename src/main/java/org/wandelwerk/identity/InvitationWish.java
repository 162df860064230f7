package org.wandelwerk.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Language;

/**
 * That some people are to be let in.
 *
 * @param language in which their mail begins
 * @param first the role that all of them get; {@code null} for none
 * @param key the one-time key of the form
 */
public record InvitationWish(
        List<Invitee> people, Language language, @Nullable FirstRole first, String key) {

    /** A role, as a grant has it, before there is somebody to hold it. */
    public record FirstRole(String role, Scope scope, Days days, String reason) {}

    public InvitationWish {
        people = List.copyOf(people);
    }
}
