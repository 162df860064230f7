package org.wandelwerk.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Refused;

/** The acts by which a draft becomes public, and a record ceases to be. */
@Service
@Transactional
public class Publishing {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final PublishedDrafts published;
    private final EditableKinds kinds;
    private final WorkingCopies copies;
    private final Recalls recalls;
    private final DraftRights rights;
    private final Clock clock;

    Publishing(
            PublishedDrafts published,
            EditableKinds kinds,
            WorkingCopies copies,
            Recalls recalls,
            DraftRights rights,
            Clock clock) {
        this.published = published;
        this.kinds = kinds;
        this.copies = copies;
        this.recalls = recalls;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Makes a draft public; what was recalled is public again by the same act.
     *
     * @return the difference that must be seen first, because the record changed since the draft was begun
     */
    public Optional<Difference> publish(StepOrder order) {
        var kind = kinds.named(order.kind());
        rights.requireAnywhere(kind.publishing(), kind);
        if (published.isDone(order)) {
            return Optional.empty();
        }
        var act = act();
        var copy = copies.of(kind, order.record(), act.at());
        rights.require(kind.publishing(), kind, copy.draft(), copy.now() != null);
        refuse(copy, order);
        if (copy.isOutdated()) {
            return Optional.of(published.difference(copy));
        }
        kind.apply(order.record(), copy.draft().open(kind.fields()), LocalDate.ofInstant(act.at(), BERLIN));
        var subject = copy.now() == null ? null : copy.now().subject();
        if (subject != null && recalls.standing(subject).isPresent()) {
            recalls.republish(subject);
        }
        published.end(copy.draft(), act, copy.powers().isWriter(), order.key().value());
        return Optional.empty();
    }

    /** Takes a record out of the public, with the reason that everybody reads. */
    public void recall(StepOrder order, Grounds grounds) {
        var subject = subject(order);
        if (subject.isPresent()) {
            recalls.recall(subject.get(), grounds);
            published.note(order, Deed.Kind.RECALLED, act());
        }
    }

    /**
     * Makes a recalled record public again, as it was. That is a publication: who does it may publish the kind, and
     * where a second person publishes, it is not the one who recalled.
     */
    public void republish(StepOrder order) {
        var subject = subject(order);
        if (subject.isPresent()) {
            refuseAlone(order, subject.get());
            recalls.republish(subject.get());
            published.note(order, Deed.Kind.REPUBLISHED, act());
        }
    }

    private void refuseAlone(StepOrder order, Subject subject) {
        var kind = kinds.named(order.kind());
        var copy = copies.of(kind, order.record(), clock.instant());
        rights.require(kind.publishing(), kind, copy.draft(), copy.now() != null);
        var isRecaller = recalls.standing(subject)
                .filter(recall -> recall.by().equals(WorkingCopies.actor().id()))
                .isPresent();
        if (copy.powers().isFourEyes() && isRecaller) {
            throw new Refused("draft.refused.recaller");
        }
    }

    /** Empty when the same form did it already. */
    private Optional<Subject> subject(StepOrder order) {
        var kind = kinds.named(order.kind());
        rights.requireAnywhere(Permission.RECALL, kind);
        if (published.isDone(order)) {
            return Optional.empty();
        }
        var copy = copies.of(kind, order.record(), clock.instant());
        rights.require(Permission.RECALL, kind, copy.draft(), copy.now() != null);
        return Optional.of(Optional.ofNullable(copy.now())
                .map(RecordState::subject)
                .orElseThrow(() -> new Refused("draft.refused.address")));
    }

    private static void refuse(WorkingCopy copy, StepOrder order) {
        var draft = copy.draft();
        if (!copy.isSaved()) {
            throw new Refused("draft.refused.gone");
        }
        if (draft.version() != order.version()) {
            throw new Refused("draft.refused.quicker");
        }
        if (!copy.errors().isEmpty()) {
            throw new Refused("draft.refused.mistakes");
        }
        if (copy.powers().isFourEyes() && draft.state() != DraftState.PROPOSED) {
            throw new Refused("draft.refused.open");
        }
        if (!copy.powers().mayPublish()) {
            throw new Refused("draft.refused.reach");
        }
        if (copy.waitsForOthers()) {
            throw new Refused("draft.refused.own");
        }
    }

    private Publication act() {
        return new Publication(WorkingCopies.actor().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
