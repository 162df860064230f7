package org.wandelwerk.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;

/** What people type and have not published yet. */
@Service
@Transactional
public class Drafts {

    private static final int MOST_SIGNS = 200_000;

    private final DraftKeeping drafts;
    private final DeedRepository deeds;
    private final EditableKinds kinds;
    private final WorkingCopies copies;
    private final DraftRights rights;
    private final Clock clock;

    Drafts(
            DraftKeeping drafts,
            DeedRepository deeds,
            EditableKinds kinds,
            WorkingCopies copies,
            DraftRights rights,
            Clock clock) {
        this.drafts = drafts;
        this.deeds = deeds;
        this.kinds = kinds;
        this.copies = copies;
        this.rights = rights;
        this.clock = clock;
    }

    /** Keeps everything that was typed, right or wrong, once for each form that was handed out. */
    public Saving save(SaveOrder order) {
        var kind = kinds.named(order.kind());
        var record = record(order);
        rights.requireAnywhere(kind.editing(), kind);
        // asked for before the wait as well, so that a form sent many times keeps nobody waiting
        var isDone = deeds.isKnown(order.key().checked())
                || deeds.isKnownToThoseWhoWaited(record, order.key().value());
        var state = kind.find(record);
        var standing = standing(kind, record);
        if ((order.record() != null || !kind.canBegin()) && state.isEmpty() && standing.isEmpty()) {
            throw new NotFound(kind.word() + " " + record);
        }
        var ground = standing.orElseGet(() -> copies.begin(kind, record, state, now()));
        rights.require(kind.editing(), kind, ground, state.isPresent());
        return isDone ? new Saving.Kept(copies.copy(kind, ground, state)) : save(kind, order, ground, state);
    }

    private Saving save(EditableKind kind, SaveOrder order, Draft ground, Optional<RecordState> state) {
        var typed = typed(kind, ground, order, state);
        if (order.typed().length() > MOST_SIGNS) {
            return new Saving.TooLong(copies.copy(kind, typed, state).unkept(order.base()));
        }
        if (!reaches(kind, ground, typed, state.isPresent())) {
            return new Saving.OutOfReach(copies.copy(kind, typed, state).unkept(order.base()));
        }
        var difference = difference(order, ground, copies.copy(kind, typed, state));
        if (difference.isPresent()) {
            return new Saving.Outdated(difference.get());
        }
        var saved = typed.moved(DraftState.OPEN, typed.changedAt());
        drafts.put(saved);
        deeds.add(deed(saved, Deed.Kind.SAVED, order.key().value()));
        return new Saving.Kept(copies.copy(kind, saved, state));
    }

    /** Whoever writes over a draft of others must be allowed where that one leads as well. */
    private boolean reaches(EditableKind kind, Draft ground, Draft typed, boolean isThere) {
        return (ground.version() == 0 || rights.reaches(kind.editing(), kind, ground, isThere))
                && rights.reaches(kind.editing(), kind, typed, isThere);
    }

    /** What stands of the record; of another kind it is nothing that the rights asked for are about. */
    private Optional<Draft> standing(EditableKind kind, UUID record) {
        var standing = drafts.standing(record);
        if (standing.filter(draft -> !draft.kind().equals(kind.word())).isPresent()) {
            throw new NotFound(kind.word() + " " + record);
        }
        return standing;
    }

    /** A record that is to be made is the same one for the same form. */
    private static UUID record(SaveOrder order) {
        return order.record() == null
                ? HashedId.of(
                        "record",
                        order.kind(),
                        WorkingCopies.actor().id().value().toString(),
                        order.key().value())
                : order.record();
    }

    private Draft typed(EditableKind kind, Draft ground, SaveOrder order, Optional<RecordState> state) {
        return new Draft(
                ground.id(),
                kind.word(),
                ground.record(),
                kind.title(order.typed()),
                state.map(RecordState::values).orElse(TypedValues.NONE),
                order.typed(),
                order.audiences(),
                DraftState.OPEN,
                ground.version(),
                WorkingCopies.actor(),
                now());
    }

    /** What somebody else saved or published since the form was handed out. */
    private Optional<Difference> difference(SaveOrder order, Draft ground, WorkingCopy mine) {
        if (ground.version() > 0 && ground.version() != order.version()) {
            var base = ground.base().digest();
            return Optional.of(new Difference(
                    mine, ground.typed(), ground.audiences(), base, false, ground.changedBy(), ground.changedAt()));
        }
        var basis = ground.version() == 0
                ? ground.basis(mine.fields())
                : mine.draft().base().digest();
        return ground.version() == order.version() && basis.equals(order.base())
                ? Optional.empty()
                : Optional.of(deeds.difference(mine, ground.version() == 0 ? ground : copies.published(mine, now())));
    }

    private Deed deed(Draft draft, Deed.Kind what, String key) {
        return new Deed(draft.record(), draft.kind(), what, false, WorkingCopies.actor(), now(), key);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
