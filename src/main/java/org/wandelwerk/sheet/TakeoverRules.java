package org.wandelwerk.sheet;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.EditedRecords;
import org.wandelwerk.draft.FourEyes;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Refused;

/** What must hold before a list is taken over or taken back. */
@Component
class TakeoverRules {

    private final ListKinds kinds;
    private final FourEyes fourEyes;
    private final EditedRecords edited;

    TakeoverRules(ListKinds kinds, FourEyes fourEyes, EditedRecords edited) {
        this.kinds = kinds;
        this.fourEyes = fourEyes;
        this.edited = edited;
    }

    Stream<ListKind> kinds() {
        return kinds.all();
    }

    ListKind kind(Intake intake) {
        return kinds.named(intake.kind());
    }

    /** The rule about a second person is that of the same records where people edit them one by one. */
    boolean waitsForOthers(Intake intake) {
        return intake.writers().contains(Intakes.actor().id()) && letsWritersWait(kind(intake));
    }

    /** Whether the acting person takes no list over in which that person wrote. */
    boolean letsWritersWait(ListKind kind) {
        return !HouseActors.are(Intakes.actor()) && fourEyes.isOn(kind.edited());
    }

    void check(Intake intake, TakeOrder order) {
        if (intake.version() != order.version()) {
            throw new Refused("sheet.refused.version");
        }
        if (waitsForOthers(intake)) {
            throw new Refused("sheet.refused.own");
        }
    }

    void check(List<JudgedLine> judged, TakeOrder order) {
        if (judged.stream().anyMatch(line -> line.verdict() == JudgedLine.Verdict.REFUSED)) {
            throw new Refused("sheet.refused.open");
        }
        if (!digest(judged).equals(order.digest())) {
            throw new Refused("sheet.refused.since");
        }
    }

    /** Tells what was seen from what is there when it is taken over. */
    static String digest(List<JudgedLine> judged) {
        return HashedId.of(judged.stream().map(JudgedLine::digest).toArray(String[]::new))
                .toString();
    }

    List<TakenStep.Conflict> conflicts(Intake intake, List<TakenStep> done, ListRecords records) {
        var now = records.all().stream().collect(Collectors.toMap(ListedRecord::id, Function.identity()));
        return done.stream()
                .flatMap(step -> Stream.ofNullable(conflict(intake, step, now.get(step.record()), records))
                        .map(reason -> new TakenStep.Conflict(step.title(), reason)))
                .toList();
    }

    private @Nullable String conflict(Intake intake, TakenStep step, @Nullable ListedRecord now, ListRecords records) {
        if (now == null) {
            return "sheet.conflict.gone";
        }
        if (!written(now.values()).equals(written(step.after()))
                || !KeptSittings.same(step.after(), now.values())
                || wasPublishedSince(intake, step.record())) {
            return "sheet.conflict.changed";
        }
        return step.before() == null ? records.obstacle(step.record()).orElse(null) : null;
    }

    /** The steps with what is kept of those who sit there now, to tell later whether it is still so. */
    static List<TakenStep> seated(List<TakenStep> taken, ListRecords records) {
        var now = records.all().stream().collect(Collectors.toMap(ListedRecord::id, ListedRecord::values));
        return taken.stream()
                .map(step -> new TakenStep(
                        step.record(),
                        step.title(),
                        step.before(),
                        KeptSittings.copy(now.getOrDefault(step.record(), TypedValues.NONE), step.after())))
                .toList();
    }

    /** What a list writes into a record, without that by which it finds it. */
    private static TypedValues written(TypedValues values) {
        return ListedRecord.visible(values).with("key", "").with("organisation", "");
    }

    private boolean wasPublishedSince(Intake intake, UUID record) {
        var taking = intake.taking();
        return taking != null
                && edited.last(record)
                        .filter(deed -> deed.at().isAfter(taking.act().at()))
                        .isPresent();
    }

    /** Tells where only a writer of the list has seen it, or the operator on the command line. */
    void noteAlone(Intake intake, List<TakenStep> taken, Intake.Act act) {
        var by = act.by();
        if (HouseActors.are(by) || intake.writers().contains(by.id())) {
            var records = taken.stream().map(TakenStep::record).toList();
            edited.takenOverAlone(kind(intake).edited(), records, intake.id(), by, act.at());
        }
    }

    Intake taken(Intake intake, Intake.Taking taking) {
        return new Intake(
                intake.id(),
                intake.kind(),
                intake.committee(),
                intake.file(),
                intake.columns(),
                intake.notes(),
                intake.version(),
                intake.writers(),
                intake.made(),
                taking);
    }

    Intake undone(Intake intake, Intake.Act act) {
        var taking = intake.taking();
        return taking == null
                ? intake
                : taken(intake, new Intake.Taking(taking.act(), taking.added(), taking.changed(), taking.same(), act));
    }
}
