package org.wandelwerk.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.WorkingCopy.Powers;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.FormErrors;

/** Lays out what is known of a record for those who work on it. */
@Component
class WorkingCopies {

    private final DraftRepository drafts;
    private final DeedRepository deeds;
    private final FourEyesRepository fourEyes;
    private final PlanRepository plans;
    private final DraftRights rights;

    WorkingCopies(
            DraftRepository drafts,
            DeedRepository deeds,
            FourEyesRepository fourEyes,
            PlanRepository plans,
            DraftRights rights) {
        this.drafts = drafts;
        this.deeds = deeds;
        this.fourEyes = fourEyes;
        this.plans = plans;
        this.rights = rights;
    }

    /** The copy of a record that exists, or of which there is a draft. */
    WorkingCopy of(EditableKind kind, UUID record, Instant now) {
        var state = kind.find(record);
        var standing = drafts.standing(record).filter(draft -> draft.kind().equals(kind.word()));
        if (state.isEmpty() && standing.isEmpty()) {
            throw new NotFound(kind.word() + " " + record);
        }
        return copy(kind, standing.orElseGet(() -> begin(kind, record, state, now)), state);
    }

    /** Whether the acting person may look at the working page of the record. */
    boolean isOpen(EditableKind kind, UUID record, Instant now) {
        var state = kind.find(record);
        var draft = draft(kind, record).orElseGet(() -> begin(kind, record, state, now));
        return rights.opens(kind, draft, state.isPresent());
    }

    /** What stands of a record of the kind. */
    Optional<Draft> draft(EditableKind kind, UUID record) {
        return drafts.standing(record).filter(draft -> draft.kind().equals(kind.word()));
    }

    /** The copy of a record that does not exist yet. */
    WorkingCopy fresh(EditableKind kind, UUID record, Instant now) {
        return copy(kind, begin(kind, record, Optional.empty(), now), Optional.empty());
    }

    WorkingCopy copy(EditableKind kind, Draft draft, Optional<RecordState> state) {
        var errors = draft.version() == 0 ? FormErrors.NONE : EditableKinds.errors(kind, draft);
        var powers = powers(kind, draft, state.isPresent());
        var isKnown = draft.version() > 0 || state.isPresent();
        var plans = isKnown ? this.plans.standing(draft.record()) : List.<PlannedPublications.Plan>of();
        var fields = EditableKinds.fields(kind);
        var basis = draft.version() == 0 ? draft.basis(fields) : draft.base().digest();
        return new WorkingCopy(kind, fields, draft, state.orElse(null), errors, powers, plans, basis)
                .naming(TypedValues.NONE);
    }

    /** What is public, and what was kept from the public when it was last published. */
    Draft begin(EditableKind kind, UUID record, Optional<RecordState> state, Instant now) {
        var base = state.map(RecordState::values).orElse(TypedValues.NONE);
        var last = drafts.published(record);
        var typed = new TreeMap<>(base.texts());
        last.ifPresent(
                draft -> typed.putAll(draft.kept(EditableKinds.fields(kind)).texts()));
        var audiences = last.map(Draft::audiences).orElse(Map.of());
        return new Draft(
                new DraftId(HashedId.of("draft", record.toString(), now.toString())),
                kind.word(),
                record,
                state.map(RecordState::title).orElse(""),
                base,
                new TypedValues(typed),
                audiences,
                DraftState.OPEN,
                0,
                actor(),
                now);
    }

    /** What was published of the record last, as {@link #begin} takes it up. */
    Draft published(WorkingCopy copy, Instant now) {
        return begin(copy.kind(), copy.record(), Optional.ofNullable(copy.now()), now);
    }

    private Powers powers(EditableKind kind, Draft draft, boolean isThere) {
        var isBeginning = !isThere && draft.version() == 0;
        return new Powers(
                isBeginning ? rights.begins(kind) : rights.reaches(kind.editing(), kind, draft, isThere),
                rights.reaches(kind.publishing(), kind, draft, isThere),
                isThere && rights.touches(Permission.RECALL, kind, draft, true),
                rights.touches(Permission.RECALL, kind, draft, isThere),
                fourEyes.of(kind.word()).isOn(),
                draft.version() > 0
                        && deeds.writers(kind.word(), draft.record()).contains(actor().id()),
                rights.readsAll());
    }

    static Actor actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts"));
    }
}
