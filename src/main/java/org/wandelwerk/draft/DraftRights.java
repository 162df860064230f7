package org.wandelwerk.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.RefusedAttempts;

/**
 * Asks for rights about a record and its draft: who works for one body only must be allowed where the record lies now,
 * where the draft leads it, and in each body that it comes to or leaves.
 */
@Component
class DraftRights {

    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));

    private final Rights rights;

    DraftRights(Rights rights) {
        this.rights = rights;
    }

    /** Whether something of the kind may be done or read. */
    boolean opens(EditableKind kind) {
        var mine = rights.mine();
        return readsAll() || mine.mayAnywhere(kind.editing()) || mine.mayAnywhere(kind.publishing());
    }

    /** Whether anything of the kind may be published, be it in one body only. */
    boolean publishesAnywhere(EditableKind kind) {
        return rights.mine().mayAnywhere(kind.publishing());
    }

    /** Whether all of the kind may be published, whatever a draft says. */
    boolean publishesEverywhere(EditableKind kind) {
        return may(kind.publishing(), Set.of());
    }

    /** Whether all working pages may be looked at, so that nothing has to be asked of each. */
    boolean readsAll() {
        return rights.mine().mayRead(OFFICE);
    }

    /** For what the list of the kind is shown: what may be edited or published there, or everything to read. */
    EditableKind.Reach reach(EditableKind kind) {
        if (readsAll()) {
            return EditableKind.Reach.EVERYTHING;
        }
        var scopes = new HashSet<>(rights.mine().scopes(kind.editing()));
        scopes.addAll(rights.mine().scopes(kind.publishing()));
        return new EditableKind.Reach(scopes);
    }

    /** Whether the working page of the record may be looked at. */
    boolean opens(EditableKind kind, Draft draft, boolean isThere) {
        return readsAll()
                || touches(kind.editing(), kind, draft, isThere)
                || touches(kind.publishing(), kind, draft, isThere);
    }

    /** Whether the record may be seen as the draft would make it. */
    boolean previews(EditableKind kind, Draft draft, boolean isThere) {
        return readsAll()
                || reaches(kind.editing(), kind, draft, isThere)
                || reaches(kind.publishing(), kind, draft, isThere);
    }

    /** Whether records of the kind may be made: those who work for one body may make what lies in it. */
    boolean begins(EditableKind kind) {
        return kind.canBegin()
                && (may(kind.editing(), Set.of())
                        || kind.hasBodies() && rights.mine().mayAnywhere(kind.editing()));
    }

    /** Whether this may be done with the record as it lies now, or with the draft of one that is to be made. */
    boolean touches(Permission permission, EditableKind kind, Draft draft, boolean isThere) {
        if (may(permission, Set.of())) {
            return true;
        }
        if (isThere) {
            return may(permission, kind.scopes(draft.record()));
        }
        return draft.version() == 0 ? begins(kind) : reaches(permission, kind, draft, false);
    }

    /**
     * Whether the draft leads into a body for which this may be done: without that nothing need be read of the record,
     * for it may not be done with all that the draft makes of it.
     */
    boolean leads(Permission permission, EditableKind kind, Draft draft) {
        var held = rights.mine().scopes(permission);
        return kind.scopes(draft.record(), draft.open(kind.fields())).stream().anyMatch(held::contains);
    }

    /** Whether this may be done with all that the draft makes of the record. */
    boolean reaches(Permission permission, EditableKind kind, Draft draft, boolean isThere) {
        if (may(permission, Set.of())) {
            return true;
        }
        return reaching(permission, kind, draft, isThere).isMetBy(rights.mine());
    }

    /**
     * What lets somebody do this with all that the draft makes of the record: the work list, the page and the mails
     * about it all ask for this.
     */
    NeededRight reaching(Permission permission, EditableKind kind, Draft draft, boolean isThere) {
        var after = kind.scopes(draft.record(), draft.open(kind.fields()));
        var before = isThere ? kind.scopes(draft.record()) : after;
        var changed = isThere ? changed(before, after).toList() : List.copyOf(after);
        var ways = new HashSet<>(Set.of(new NeededRight.Way(permission, Set.of())));
        for (var here : before) {
            for (var there : after) {
                ways.add(new NeededRight.Way(permission, with(changed, here, there)));
            }
        }
        return new NeededRight(ways);
    }

    private static Set<Scope> with(Collection<Scope> changed, Scope here, Scope there) {
        var all = new HashSet<>(changed);
        all.add(here);
        all.add(there);
        return all;
    }

    /** Stands before anything is looked up. */
    void requireAnywhere(Permission permission, EditableKind kind) {
        if (!rights.mine().mayAnywhere(permission)) {
            refuse(permission, kind);
        }
    }

    void require(Permission permission, EditableKind kind, Draft draft, boolean isThere) {
        if (!touches(permission, kind, draft, isThere)) {
            refuse(permission, kind);
        }
    }

    /** Who may look learns that doing is for others; everybody else learns of nothing. */
    private void refuse(Permission permission, EditableKind kind) {
        if (readsAll()) {
            throw RefusedAttempts.known("working", "a record of the kind " + kind.word(), List.of(permission.text()));
        }
        throw RefusedAttempts.unknown("working", "a record of the kind " + kind.word());
    }

    private boolean may(Permission permission, Set<Scope> scopes) {
        return rights.may(permission, new Matter("a record", scopes, OFFICE));
    }

    private static Stream<Scope> changed(Set<Scope> before, Set<Scope> after) {
        var all = new HashSet<>(before);
        all.addAll(after);
        return all.stream().filter(scope -> before.contains(scope) != after.contains(scope));
    }
}
