package org.wandelwerk.sheet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.RefusedAttempts;

/**
 * Asks for rights about lists. Those of members hold addresses of people: they are read by who edits the body, and by
 * who reads of people in the whole house.
 */
@Component
class ListRights {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    private final Rights rights;

    ListRights(Rights rights) {
        this.rights = rights;
    }

    /** Whether lists of the kind may be read, of whichever body. */
    boolean opens(ListKind kind) {
        return readsAll(kind) || rights.mine().mayAnywhere(kind.editing());
    }

    boolean reads(ListKind kind, @Nullable Committee committee) {
        return readsAll(kind) || may(kind.editing(), committee);
    }

    boolean edits(ListKind kind, @Nullable Committee committee) {
        return may(kind.editing(), committee);
    }

    boolean takes(ListKind kind, @Nullable Committee committee) {
        return may(kind.editing(), committee) && may(Permission.PUBLISH_RECORDS, committee);
    }

    void requireReading(ListKind kind, @Nullable Committee committee) {
        require(reads(kind, committee), kind, committee, List.of(kind.editing()));
    }

    void requireEditing(ListKind kind, @Nullable Committee committee) {
        require(edits(kind, committee), kind, committee, List.of(kind.editing()));
    }

    void requireTaking(ListKind kind, @Nullable Committee committee) {
        require(takes(kind, committee), kind, committee, List.of(kind.editing(), Permission.PUBLISH_RECORDS));
    }

    /** Who may look learns that doing is for others; everybody else learns of nothing. */
    private void require(boolean isAllowed, ListKind kind, @Nullable Committee committee, List<Permission> needed) {
        if (isAllowed) {
            return;
        }
        if (reads(kind, committee)) {
            throw RefusedAttempts.known(
                    "working",
                    "a list of the kind " + kind.word(),
                    needed.stream().map(Permission::text).toList());
        }
        throw RefusedAttempts.unknown("working", "a list of the kind " + kind.word());
    }

    private boolean readsAll(ListKind kind) {
        return rights.mine().mayRead(OFFICE)
                && (!kind.isOfBody() || rights.may(Permission.READ_PEOPLE, Matter.ofHouse("lists of members")));
    }

    private boolean may(Permission permission, @Nullable Committee committee) {
        var scopes = committee == null ? Set.<Scope>of() : Set.<Scope>of(new Scope.OfCommittee(committee.key()));
        return rights.may(permission, new Matter("a list", scopes, OFFICE));
    }
}
