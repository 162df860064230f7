package org.wandelwerk.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /**
     * From when and until when something is to be public.
     *
     * @param from {@code null} for at once
     * @param until {@code null} for as long as nobody recalls it
     */
    public record Times(@Nullable Instant from, @Nullable Instant until) {

        /** The moment of the publication, for somebody who publishes now. */
        Instant begin(Instant now) {
            return isLater(now) && from != null ? from : now;
        }

        boolean isLater(Instant now) {
            return from != null && from.isAfter(now);
        }

        private Times endingAt(@Nullable Instant end) {
            return new Times(from, end);
        }

        /** Whether the end, if there is one, comes after the beginning. */
        boolean isInOrder(Instant now) {
            return until == null || until.isAfter(begin(now));
        }
    }

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
     * Makes a draft public, at once or from a moment on; what was recalled is public again by the same act.
     *
     * @return the difference that must be seen first, because the record changed since the draft was begun
     */
    public Optional<Difference> publish(StepOrder order, Times times) {
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
            return Optional.of(published.difference(copy, copies.published(copy, act.at())));
        }
        if (times.until() != null && !copy.powers().mayEnd()) {
            throw new Refused("draft.refused.end");
        }
        var kept = kept(times, copy);
        if (!kept.isInOrder(act.at())) {
            throw new Refused("draft.mistake.until");
        }
        if (kept.isLater(act.at())) {
            published.plan(copy, kept, act, order.key().value());
        } else {
            published.make(copy, kept, act, order.key().value());
        }
        return Optional.empty();
    }

    /** With the end that stands, where whoever publishes may set none and so may lift none by leaving it out. */
    private static Times kept(Times times, WorkingCopy copy) {
        var ending = copy.ending();
        return times.until() == null && ending != null && !copy.powers().mayEnd()
                ? times.endingAt(ending.until())
                : times;
    }

    /**
     * Whether the end, if there is one, comes after the beginning, which is now for what was set for the past; an end
     * that stands and that the person may not lift counts.
     */
    @Transactional(readOnly = true)
    public boolean isInOrder(Times times, WorkingCopy copy) {
        return kept(times, copy).isInOrder(clock.instant());
    }

    /** Whether it is still to come. */
    @Transactional(readOnly = true)
    public boolean isLater(Times times) {
        return times.isLater(clock.instant());
    }

    /** Whether the moment from which it is to be public is over; the minute that runs is not. */
    @Transactional(readOnly = true)
    public boolean isPast(Times times) {
        return times.from() != null && times.from().isBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /**
     * Lifts what was set for later, which is for those who may set it: an end for those who may recall.
     *
     * @param isEnd whether it is the end of what is public, and not the beginning of what waits
     */
    public void lift(StepOrder order, boolean isEnd) {
        var kind = kinds.named(order.kind());
        rights.requireAnywhere(kind.publishing(), kind);
        if (published.isDone(order)) {
            return;
        }
        var copy = copies.of(kind, order.record(), clock.instant());
        rights.require(kind.publishing(), kind, copy.draft(), copy.now() != null);
        if (!copy.powers().mayPublish()) {
            throw new Refused("draft.refused.reach");
        }
        if (isEnd && !copy.powers().mayEnd()) {
            throw new Refused("draft.refused.end");
        }
        var plan = isEnd ? copy.ending() : copy.awaited();
        if (plan == null) {
            throw new Refused("draft.refused.plan");
        }
        published.lift(order, plan, act());
    }

    /** Takes a record out of the public, with the reason that everybody reads. */
    public void recall(StepOrder order, Grounds grounds) {
        var subject = subject(order);
        if (subject.isPresent()) {
            recalls.recall(subject.get(), grounds);
            published.forget(order.record());
            published.note(order, Deed.Kind.RECALLED, false, act());
        }
    }

    /**
     * Makes a recalled record public again, as it was. That is a publication: who does it may publish the kind, and
     * where a second person publishes, it is not the one who recalled.
     */
    public void republish(StepOrder order) {
        var subject = subject(order);
        if (subject.isPresent()) {
            var isAlone = requireSecond(order, subject.get());
            recalls.republish(subject.get());
            published.note(order, Deed.Kind.REPUBLISHED, isAlone, act());
        }
    }

    /** Whether it is done alone by the one who recalled, as the house allows where the rule is off. */
    private boolean requireSecond(StepOrder order, Subject subject) {
        var kind = kinds.named(order.kind());
        var copy = copies.of(kind, order.record(), clock.instant());
        rights.require(kind.publishing(), kind, copy.draft(), copy.now() != null);
        var isRecaller = recalls.standing(subject)
                .filter(recall -> recall.by().equals(WorkingCopies.actor().id()))
                .isPresent();
        if (copy.powers().isFourEyes() && isRecaller) {
            throw new Refused("draft.refused.recaller");
        }
        return isRecaller;
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
                .orElseThrow(() -> new Refused("draft.refused.unpublished")));
    }

    private static void refuse(WorkingCopy copy, StepOrder order) {
        var hindrance = copy.hindrance(order.version());
        if (hindrance != null) {
            throw new Refused(hindrance);
        }
    }

    private Publication act() {
        return new Publication(WorkingCopies.actor().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
