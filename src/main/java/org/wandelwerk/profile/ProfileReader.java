package org.wandelwerk.profile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** As what somebody reads profiles: as the office, a ministry, the bank, or one of the bodies before which they lie. */
record ProfileReader(PersonRights mine) {

    private static final Matter PROFILES = Matter.ofHouse("profiles");

    /** Whether the person belongs to a group for which answers of profiles can be meant. */
    boolean readsAny() {
        return readsAll() || mine.mayAnywhere(Permission.READ_BODY);
    }

    /** Whether the person reads something of every profile that was handed in. */
    boolean readsAll() {
        return mine.mayRead(Audience.of(AudienceToken.role("ministry"), AudienceToken.role("bank")))
                || mine.may(Permission.RECEIVE_PROJECTS, PROFILES);
    }

    /** Whether the person reads what is shared with one of the bodies. */
    boolean belongsTo(Collection<Committee> bodies) {
        return mine.mayRead(Audience.of(
                bodies.stream().map(body -> AudienceToken.body(body.key())).toArray(AudienceToken[]::new)));
    }

    /**
     * The groups to which the person belongs; the office is who receives projects, and nobody else. What was withdrawn
     * is for the office alone.
     *
     * @param bodies those before which the project is or was, looked up only for who is signed in
     */
    Set<AnswerReader> groups(ProfileState state, Supplier<List<Committee>> bodies) {
        var groups = EnumSet.noneOf(AnswerReader.class);
        if (mine.may(Permission.RECEIVE_PROJECTS, PROFILES)) {
            groups.add(AnswerReader.OFFICE);
        }
        if (state != ProfileState.WITHDRAWN) {
            groups.addAll(others(bodies));
        }
        return groups;
    }

    private Set<AnswerReader> others(Supplier<List<Committee>> bodies) {
        var groups = EnumSet.noneOf(AnswerReader.class);
        if (mine.mayRead(Audience.of(AudienceToken.role("ministry")))) {
            groups.add(AnswerReader.MINISTRY);
        }
        if (mine.mayRead(Audience.of(AudienceToken.role("bank")))) {
            groups.add(AnswerReader.BANK);
        }
        if (mine.isSignedIn() && belongsTo(bodies.get())) {
            groups.add(AnswerReader.BODIES);
        }
        return groups;
    }
}
