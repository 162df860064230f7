package org.wandelwerk.identity.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PersonId;

/**
 * What a person may do and read at a moment.
 *
 * @param person {@code null} for a visitor who has not signed in
 */
public record PersonRights(@Nullable PersonId person, List<HeldRight> held) {

    /** A visitor who has not signed in. */
    static final PersonRights VISITOR = new PersonRights(null, List.of());

    public PersonRights {
        held = List.copyOf(held);
    }

    /** Those of the given rights that hold on the day. */
    static PersonRights on(LocalDate day, PersonId person, List<HeldRight> all) {
        return new PersonRights(
                person, all.stream().filter(right -> right.holdsOn(day)).toList());
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /** Whether anything of this kind may be done anywhere, so that a way to it is worth showing. */
    public boolean mayAnywhere(Permission permission) {
        return held.stream().anyMatch(right -> right.allows(permission));
    }

    /** Those whom the person stands in for today, by any entry of the calendar. */
    public Set<PersonId> deputised() {
        return held.stream()
                .filter(right -> right.through() != null)
                .map(right -> right.grant().person())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All that the permission is held for. */
    public Set<Scope> scopes(Permission permission) {
        return held.stream()
                .filter(right -> right.allows(permission))
                .map(right -> right.grant().scope())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean may(Permission permission, Matter matter) {
        return held.stream()
                .anyMatch(right ->
                        right.allows(permission) && matter.liesIn(right.grant().scope()));
    }

    public boolean mayRead(Audience audience) {
        return audience.includes(tokens());
    }

    /** What names the person in audiences. */
    public Set<AudienceToken> tokens() {
        var tokens = new LinkedHashSet<AudienceToken>();
        reasons().forEach(reason -> Stream.ofNullable(reason.token()).forEach(tokens::add));
        return tokens;
    }

    /** Every way in which the person is among the audience. */
    public List<AccessReason> reasons(Audience audience) {
        var reach = audience.reach();
        return reasons()
                .filter(reason -> Stream.ofNullable(reason.token()).anyMatch(reach::contains))
                .toList();
    }

    /**
     * Every way in which the person may do this with a matter.
     *
     * @param isJoint whether it must be held for all scopes of the matter, or for the whole house
     */
    List<AccessReason> reasons(Permission permission, Matter matter, boolean isJoint) {
        var found = held.stream()
                .filter(right ->
                        right.allows(permission) && matter.liesIn(right.grant().scope()))
                .toList();
        var covered = found.stream().map(right -> right.grant().scope()).collect(Collectors.toSet());
        return isJoint && !covered.contains(Scope.ALL) && !covered.containsAll(matter.scopes())
                ? List.of()
                : found.stream()
                        .map(right -> new AccessReason(null, permission, right))
                        .toList();
    }

    private Stream<AccessReason> reasons() {
        var own = Stream.of(new AccessReason(AudienceToken.PUBLIC, null));
        var alone = person == null
                ? Stream.<AccessReason>empty()
                : Stream.of(AudienceToken.SIGNED_IN, AudienceToken.person(person))
                        .map(token -> new AccessReason(token, null));
        var granted = held.stream()
                .flatMap(right -> right.tokens().stream()
                        .sorted(Comparator.comparing(AudienceToken::printed))
                        .map(token -> new AccessReason(token, right)));
        return Stream.of(own, alone, granted).flatMap(part -> part);
    }

    /** Whether the person could give by hand what somebody else holds, from the day on. */
    public boolean couldGive(HeldRight other, LocalDate today) {
        var days = other.grant().days();
        var from = days.from().isBefore(today) ? today : days.from();
        return other.grant().origin() == null
                && other.through() == null
                && new GrantRules(this, today)
                        .refusal(other.role(), other.grant().scope(), new Days(from, days.until()))
                        .isEmpty();
    }

    /** Whether the person may hand this on: all of it is the person's own, as far and as long as it is to reach. */
    boolean contain(Role role, Scope scope, Days days) {
        return role.permissions().stream()
                .allMatch(permission ->
                        held.stream().anyMatch(right -> right.allows(permission) && right.covers(scope, days)));
    }
}
