package org.wandelwerk.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Whether somebody who edits somewhere may learn that no draft of the record stands: it would be theirs. */
    boolean learnsOfNone(EditableKind kind, UUID record) {
        return readsAll() || may(kind.editing(), kind.scopes(record));
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
     * Those of the drafts of a kind that may be published, by statements that do not grow with them. What leads into no
     * body for which that may be done is left out before its record is read.
     */
    List<Draft> publishable(EditableKind kind, List<Draft> drafts) {
        if (publishesEverywhere(kind)) {
            return drafts;
        }
        var held = rights.mine().scopes(kind.publishing());
        var then = then(kind, drafts);
        var led = drafts.stream()
                .filter(draft -> scopes(then, draft).stream().anyMatch(held::contains))
                .toList();
        var now = now(kind, led);
        return led.stream()
                .filter(draft -> reaching(kind.publishing(), now.get(draft.record()), scopes(then, draft))
                        .isMetBy(rights.mine()))
                .toList();
    }

    /** Those of the drafts of a kind whose working pages may be looked at, by statements that do not grow with them. */
    List<Draft> opened(EditableKind kind, List<Draft> drafts) {
        var asked = List.of(kind.editing(), kind.publishing());
        if (readsAll() || asked.stream().anyMatch(permission -> may(permission, Set.of()))) {
            return drafts;
        }
        var now = now(kind, drafts);
        var then = then(
                kind,
                drafts.stream()
                        .filter(draft -> !now.containsKey(draft.record()))
                        .toList());
        return drafts.stream()
                .filter(draft -> asked.stream().anyMatch(permission -> {
                    var lies = now.get(draft.record());
                    return lies != null
                            ? may(permission, lies)
                            : reaching(permission, null, scopes(then, draft)).isMetBy(rights.mine());
                }))
                .toList();
    }

    private static Map<UUID, Set<Scope>> now(EditableKind kind, List<Draft> drafts) {
        return drafts.isEmpty()
                ? Map.of()
                : kind.scopesNow(drafts.stream().map(Draft::record).toList());
    }

    private static Map<UUID, Set<Scope>> then(EditableKind kind, List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return Map.of();
        }
        var fields = kind.fields();
        return kind.scopesThen(drafts.stream().collect(Collectors.toMap(Draft::record, draft -> draft.open(fields))));
    }

    private static Set<Scope> scopes(Map<UUID, Set<Scope>> known, Draft draft) {
        return known.getOrDefault(draft.record(), Set.of());
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
        return reaching(
                permission,
                isThere ? kind.scopes(draft.record()) : null,
                kind.scopes(draft.record(), draft.open(kind.fields())));
    }

    /** @param now where the record lies; {@code null} when it is not there yet */
    private static NeededRight reaching(Permission permission, @Nullable Set<Scope> now, Set<Scope> after) {
        var before = now == null ? after : now;
        var changed = now == null ? List.copyOf(after) : changed(now, after).toList();
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
