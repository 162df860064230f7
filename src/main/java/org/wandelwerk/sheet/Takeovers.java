package org.wandelwerk.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.NotFound;

/** Takes lists over, each as a whole or not at all, and takes them back. */
@Service
@Transactional
public class Takeovers {

    private final IntakeRepository repository;
    private final LineRepository lines;
    private final StepRepository steps;
    private final ListDoor door;
    private final TakeoverRules rules;
    private final Clock clock;

    Takeovers(
            IntakeRepository repository,
            LineRepository lines,
            StepRepository steps,
            ListDoor door,
            TakeoverRules rules,
            Clock clock) {
        this.repository = repository;
        this.lines = lines;
        this.steps = steps;
        this.door = door;
        this.rules = rules;
        this.clock = clock;
    }

    /** What a list would do, or what it did. */
    @Transactional(readOnly = true)
    public Preview preview(UUID id) {
        door.requireOpenSomewhere(rules.kinds());
        var intake = repository.find(id).orElseThrow(() -> new NotFound("list " + id));
        var kind = rules.kind(intake);
        var committee = door.bodies().of(intake);
        door.rights().requireReading(kind, committee);
        var powers = new Preview.Powers(
                door.rights().edits(kind, committee),
                door.rights().takes(kind, committee),
                rules.waitsForOthers(intake),
                door.follows());
        if (intake.taking() != null) {
            return new Preview(intake, committee, kind.fields(), List.of(), steps.of(id), 0, 0, powers);
        }
        var records = kind.records(intake.committee(), today());
        var judged = judge(kind, intake, records);
        var named = judged.stream().map(JudgedLine::record).toList();
        var unnamed = records.all().stream()
                .filter(record -> record.isListed() && !named.contains(record.id()))
                .count();
        return new Preview(
                intake,
                committee,
                kind.fields(),
                judged,
                List.of(),
                lines.countLeftOut(id),
                Math.toIntExact(unnamed),
                powers);
    }

    private List<JudgedLine> judge(ListKind kind, Intake intake, ListRecords records) {
        return new Judging(kind, intake.columns().fields(), records)
                .judge(lines.below(intake.id(), intake.columns().headLine()));
    }

    /** Writes all that was seen; what is done already stays done. */
    public void take(UUID id, TakeOrder order) {
        var intake = held(id);
        var kind = rules.kind(intake);
        if (intake.taking() != null) {
            return;
        }
        rules.check(intake, order);
        var records = kind.records(intake.committee(), today());
        var judged = judge(kind, intake, records);
        rules.check(judged, order);
        var taken = new ArrayList<TakenStep>();
        for (var line : judged) {
            if (line.record() != null && isWritten(line, order)) {
                records.put(line.record(), line.after());
                taken.add(new TakenStep(line.record(), line.title(), line.before(), line.after()));
            }
        }
        steps.add(id, TakeoverRules.seated(taken, kind.records(intake.committee(), today())));
        lines.remove(id);
        var added = (int) taken.stream().filter(step -> step.before() == null).count();
        var act = act();
        rules.noteAlone(intake, taken, act);
        repository.update(
                rules.taken(
                        intake,
                        new Intake.Taking(act, added, taken.size() - added, judged.size() - taken.size(), null)),
                act.at());
    }

    private static boolean isWritten(JudgedLine line, TakeOrder order) {
        return switch (line.verdict()) {
            case NEW -> true;
            case CHANGED -> order.overwrites() || !line.isOurs();
            case SAME, REFUSED -> false;
        };
    }

    /** Makes everything as it was before; if anything stands against it, nothing is done and all of it is told. */
    public List<TakenStep.Conflict> undo(UUID id) {
        var intake = held(id);
        if (!intake.holds()) {
            return List.of();
        }
        var records = rules.kind(intake).records(intake.committee(), today());
        var done = steps.of(id).reversed();
        var conflicts = rules.conflicts(intake, done, records);
        if (conflicts.isEmpty()) {
            for (var step : done) {
                undo(step, records);
            }
            var act = act();
            repository.update(rules.undone(intake, act), act.at());
        }
        return conflicts;
    }

    private static void undo(TakenStep step, ListRecords records) {
        TypedValues before = step.before();
        if (before == null) {
            records.takeAway(step.record());
        } else {
            records.put(step.record(), before);
        }
    }

    private Intake held(UUID id) {
        door.requireOpenSomewhere(rules.kinds());
        var intake = repository.hold(id).orElseThrow(() -> new NotFound("list " + id));
        door.rights().requireTaking(rules.kind(intake), door.bodies().of(intake));
        return intake;
    }

    private Intake.Act act() {
        return new Intake.Act(Intakes.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
