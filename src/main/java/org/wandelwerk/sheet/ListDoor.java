package org.wandelwerk.sheet;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.trail.TrailDoors;

/** Whom lists are opened to, and the bodies that they belong to. */
@Component
class ListDoor {

    private final ListRights lists;
    private final ListBodies bodies;
    private final TrailDoors trails;
    private final Rights all;

    ListDoor(ListRights lists, ListBodies bodies, TrailDoors trails, Rights all) {
        this.lists = lists;
        this.bodies = bodies;
        this.trails = trails;
        this.all = all;
    }

    ListRights rights() {
        return lists;
    }

    ListBodies bodies() {
        return bodies;
    }

    /** Whether lines of time of lists are open. */
    boolean follows() {
        return trails.opens(ListTrail.WORD);
    }

    boolean editsAnywhere(ListKind kind) {
        return all.mine().mayAnywhere(kind.editing());
    }

    /** Stands before a body is looked up. */
    void requireEditingAnywhere(ListKind kind) {
        if (editsAnywhere(kind)) {
            return;
        }
        if (lists.opens(kind)) {
            throw RefusedAttempts.known(
                    "working",
                    "a list of the kind " + kind.word(),
                    List.of(kind.editing().text()));
        }
        throw RefusedAttempts.unknown("working", "a list of the kind " + kind.word());
    }

    /** Whose lists of the kind may be read, so that a question about many asks for no more. */
    ListReach reading(ListKind kind) {
        return reach(kind, committee -> lists.reads(kind, committee));
    }

    ListReach editing(ListKind kind) {
        return reach(kind, committee -> lists.edits(kind, committee));
    }

    ListReach taking(ListKind kind) {
        return reach(kind, committee -> lists.takes(kind, committee));
    }

    private ListReach reach(ListKind kind, Predicate<@Nullable Committee> isAllowed) {
        if (isAllowed.test(null) || !kind.isOfBody()) {
            return new ListReach(kind.word(), isAllowed.test(null), List.of());
        }
        var some = bodies.all().stream().filter(isAllowed).map(Committee::id).toList();
        return new ListReach(kind.word(), false, some);
    }

    /** Stands before a list is looked up, whose kind is not known then. */
    void requireOpenSomewhere(Stream<ListKind> kinds) {
        if (kinds.noneMatch(lists::opens)) {
            throw RefusedAttempts.unknown("reading", "lists");
        }
    }

    /** The same before a body is looked up that is to be given out. */
    void requireOpen(ListKind kind) {
        if (!lists.opens(kind)) {
            throw RefusedAttempts.unknown("working", "a list of the kind " + kind.word());
        }
    }
}
