package org.wandelwerk.sheet;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

/** Whom lists are opened to, and the bodies that they belong to. */
@Component
class ListDoor {

    private final ListRights lists;
    private final ListBodies bodies;
    private final Rights all;

    ListDoor(ListRights lists, ListBodies bodies, Rights all) {
        this.lists = lists;
        this.bodies = bodies;
        this.all = all;
    }

    ListRights rights() {
        return lists;
    }

    ListBodies bodies() {
        return bodies;
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
            throw new Refused("access.refused.permission");
        }
        throw new NotFound("a list of the kind " + kind.word());
    }

    /** The same before a body is looked up that is to be given out. */
    void requireOpen(ListKind kind) {
        if (!lists.opens(kind)) {
            throw new NotFound("a list of the kind " + kind.word());
        }
    }
}
