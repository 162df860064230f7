package org.wandelwerk.identity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a wish to invite: all of it, or nothing at all.
 *
 * @param known those who have an account already, each with whether that person can be invited once more
 * @param refusal the rule against the role; {@code null} when there is none
 */
public record InvitationAnswer(
        Map<Person, Boolean> known, @Nullable String refusal) {

    static final InvitationAnswer DONE = new InvitationAnswer(Map.of(), null);

    public InvitationAnswer {
        known = Map.copyOf(known);
    }

    public boolean isDone() {
        return known.isEmpty() && refusal == null;
    }
}
