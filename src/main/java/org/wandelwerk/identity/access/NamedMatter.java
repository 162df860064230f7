package org.wandelwerk.identity.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/**
 * A record of which people ask why they see it.
 *
 * @param openers what opens it beside its audience, to whoever may do that where the record lies
 * @param isJoint whether that is needed for all scopes of the record, as for one that is only to be made in them
 * @param address where its page is; {@code null} when it has none of its own
 * @param hasTrail whether it has a line of time under the same word and key
 * @param about whom the record tells of; {@code null} for what tells of nobody
 */
public record NamedMatter(
        Matter matter,
        Set<Permission> openers,
        boolean isJoint,
        Text name,
        @Nullable String address,
        boolean hasTrail,
        @Nullable PersonId about) {

    public NamedMatter {
        openers = Set.copyOf(openers);
    }

    /** A record with a line of time that its audience reads, and nobody else. */
    public static NamedMatter read(Matter matter, Text name, String address) {
        return new NamedMatter(matter, Set.of(), false, name, address, true, null);
    }

    /** A record without a line of time, opened by its audience and by one permission. */
    public static NamedMatter opened(Matter matter, Permission opener, Text name, @Nullable String address) {
        return new NamedMatter(matter, Set.of(opener), false, name, address, false, null);
    }

    /** A record without a line of time that its audience reads, and nobody else. */
    public static NamedMatter shown(Matter matter, Text name, String address) {
        return new NamedMatter(matter, Set.of(), false, name, address, false, null);
    }

    /** The same record, which tells of this person. */
    public NamedMatter telling(PersonId person) {
        return new NamedMatter(matter, openers, isJoint, name, address, hasTrail, person);
    }

    /** Every way in which somebody with these rights sees it; none to whom it does not exist. */
    public List<AccessReason> reasons(PersonRights rights) {
        var acting = openers.stream().sorted().flatMap(opener -> rights.reasons(opener, matter, isJoint).stream());
        return Stream.concat(rights.reasons(matter.audience()).stream(), acting).toList();
    }

    /** Those of the rights that let their users see it on the day, by person; nobody whom none of them lets. */
    Map<PersonId, List<AccessReason>> granted(List<HeldRight> held, LocalDate day) {
        var people = new LinkedHashMap<PersonId, List<HeldRight>>();
        held.forEach(right ->
                people.computeIfAbsent(right.user(), _ -> new ArrayList<>()).add(right));
        var readers = new LinkedHashMap<PersonId, List<AccessReason>>();
        people.forEach((person, theirs) -> {
            var found = reasons(PersonRights.on(day, person, theirs)).stream()
                    .filter(reason -> reason.right() != null)
                    .toList();
            if (!found.isEmpty()) {
                readers.put(person, found);
            }
        });
        return readers;
    }

    /** By what one gets to it, for each scope that it names or lies in and for the whole house. */
    Map<Scope, Set<Permission>> giving() {
        var reach = matter.audience().reach();
        var named = matter.audience().tokens().stream().flatMap(token -> Scope.of(token).stream());
        var lying = openers.isEmpty() ? Stream.<Scope>empty() : matter.scopes().stream();
        return Stream.of(Stream.of(Scope.ALL), named, lying)
                .flatMap(part -> part)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        scope -> Stream.of(Permission.values())
                                .filter(permission -> permission
                                                .tokenIn(scope)
                                                .filter(reach::contains)
                                                .isPresent()
                                        || openers.contains(permission) && matter.liesIn(scope))
                                .collect(Collectors.toSet())));
    }
}
