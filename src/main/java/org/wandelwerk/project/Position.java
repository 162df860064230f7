package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.TakenOverStatus;
import org.wandelwerk.programme.WayEnd;

/**
 * Where a project stands in its procedure: what its last move says.
 *
 * @param step {@code null} when no source tells where it stands
 * @param since the date from which it stands there; {@code null} when not recorded
 * @param asOf the day on which the record was known to be so
 * @param note what the source adds to the status
 * @param by the outcome that led here; {@code null} when it entered here, or another record tells
 * @param ending how its way ended by an act of its promoters, which leads out of any step; {@code null} otherwise
 */
public record Position(
        ProcedureVersion procedure,
        @Nullable String step,
        PublicStatus status,
        @Nullable PartialDate since,
        LocalDate asOf,
        List<Source> sources,
        @Nullable String note,
        @Nullable Leaving by,
        @Nullable WayEnd ending) {

    /** By which outcome of which step a project came to where it stands. */
    public record Leaving(String step, String outcome) {

        boolean isKnownIn(Procedure procedure) {
            return procedure.steps().stream()
                    .filter(one -> one.id().equals(step))
                    .flatMap(one -> one.outcomes().stream())
                    .anyMatch(one -> one.id().equals(outcome));
        }
    }

    public Position {
        if (ending == null && (step == null) != (status == PublicStatus.NOT_RECORDED)) {
            throw new IllegalArgumentException("a step is missing exactly when the status is not recorded");
        }
    }

    /** The position of a project whose status another record tells, without telling since when. */
    public static Position takenOver(
            Procedure procedure, TakenOverStatus status, LocalDate asOf, List<Source> sources, @Nullable String note) {
        return new Position(procedure.version(), status.step(), status.status(), null, asOf, sources, note, null, null);
    }

    /** The position of a project that enters at the first step. */
    public static Position entering(Procedure procedure, LocalDate day) {
        var first = procedure.steps().getFirst().id();
        return new Position(
                procedure.version(),
                first,
                procedure.statusAt(first),
                PartialDate.of(day),
                day,
                List.of(),
                null,
                null,
                null);
    }

    /**
     * Where an outcome of the step leads; a project whose way ends stays in the step that it left. One that stays where
     * it is has been there since it came.
     */
    public Position left(Procedure procedure, Outcome outcome, LocalDate day) {
        var from = Objects.requireNonNull(step, "a project that stands nowhere leaves nothing");
        return switch (outcome.target()) {
            case Outcome.Target.To(var to) -> left(procedure, outcome, to, to.equals(from) ? since : null, day);
            case Outcome.Target.End _ -> left(procedure, outcome, from, null, day);
        };
    }

    /** @param here since when it is where it stays; {@code null} when it goes on, or nobody knows */
    private Position left(
            Procedure procedure, Outcome outcome, String next, @Nullable PartialDate here, LocalDate day) {
        var from = Objects.requireNonNull(step, "a project that stands nowhere leaves nothing");
        return new Position(
                procedure.version(),
                next,
                procedure.statusAfter(outcome),
                here == null ? PartialDate.of(day) : here,
                day,
                List.of(),
                null,
                new Leaving(from, outcome.id()),
                null);
    }

    /** The same place, where its way ends by an act of its promoters. */
    public Position ended(WayEnd how, LocalDate day) {
        return new Position(procedure, step, PublicStatus.ENDED, PartialDate.of(day), day, List.of(), null, null, how);
    }

    /** The same place, taken up again on a day. */
    public Position again(LocalDate day) {
        return new Position(procedure, step, status, since, day, sources, note, by, ending);
    }

    /** Where a part begins that is split off: where the whole stands, but by no outcome of its own. */
    public Position splitOff(LocalDate day) {
        return new Position(procedure, step, status, PartialDate.of(day), day, List.of(), null, null, null);
    }

    /** The same place in another version of the procedure: what the public is told stays, unless the step changes. */
    public Position in(Procedure other, String there, LocalDate day) {
        var isKept = there.equals(step);
        return new Position(
                other.version(),
                there,
                isKept ? status : other.statusAt(there),
                since,
                day,
                sources,
                note,
                isKept && by != null && by.isKnownIn(other) ? by : null,
                ending);
    }

    /** What another record tells, read in this version of the same procedure. */
    Position toldIn(Procedure version) {
        return version.version().procedure().equals(procedure.procedure())
                ? version.takenOver().stream()
                        .filter(meaning -> meaning.status() == status)
                        .findFirst()
                        .map(meaning -> new Position(
                                version.version(), meaning.step(), status, since, asOf, sources, note, by, ending))
                        .orElse(this)
                : this;
    }

    /** Whether another record tells no more than this one, whenever it was compiled and of whatever sources. */
    boolean tellsTheSameAs(Position other) {
        return procedure.procedure().equals(other.procedure.procedure())
                && status == other.status
                && Objects.equals(note, other.note);
    }

    /** How the project's way ended; empty while it goes on. */
    public Optional<WayEnd> ended(Procedure procedure) {
        return Optional.ofNullable(ending).or(() -> left(procedure).flatMap(Outcome::ending));
    }

    /** What the public is told of how the way ended; empty while it goes on. */
    public Optional<Text> endLabel(Procedure procedure) {
        return Optional.ofNullable(ending)
                .map(WayEnd::label)
                .or(() -> left(procedure).filter(Outcome::isEnd).map(Outcome::label));
    }

    private Optional<Outcome> left(Procedure procedure) {
        return by == null
                ? Optional.empty()
                : Optional.of(procedure.step(by.step()).outcome(by.outcome()));
    }

    /** Whether it was moved here, so that the step itself is known and not only what another record concluded. */
    public boolean isMoved() {
        return by != null || status == PublicStatus.UNDER_WAY;
    }
}
