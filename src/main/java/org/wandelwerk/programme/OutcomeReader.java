package org.wandelwerk.programme;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.FigureKind;

/**
 * Makes one outcome of a step of its part of the file.
 *
 * @param hasExtract whether a body decides in the step, so that there is an extract of its minutes
 */
record OutcomeReader(String id, YamlPart part, Map<String, YamlPart> steps, boolean hasExtract) {

    private enum What {
        DECISION,
        DECISION_WITH_REASONS
    }

    private enum After {
        EXTRACT_SIGNED
    }

    Outcome outcome() {
        part.only("to", "end", "label", "reason", "publish", "conditions", "lapses", "due", "figure");
        var target = target();
        return new Outcome(
                id,
                target,
                part.field("label").inBothLanguages(),
                asked("reason"),
                asked("conditions"),
                asked("due"),
                part.optional("publish").map(this::publish).orElse(null),
                part.optional("lapses").map(YamlPart::period).orElse(null),
                figure());
    }

    private Outcome.Target target() {
        var to = part.fields().get("to");
        var end = part.fields().get("end");
        if (to != null && end == null) {
            if (!steps.containsKey(to.text())) {
                throw to.wrong("unknown step '%s'".formatted(to.text()));
            }
            return new Outcome.Target.To(to.text());
        }
        if (to == null && end != null) {
            return new Outcome.Target.End(ending(end));
        }
        throw part.wrong("outcome '%s' leads either to a step or to an end".formatted(id));
    }

    private static WayEnd ending(YamlPart part) {
        var ending = part.word(WayEnd.class);
        if (ending == WayEnd.MERGED) {
            throw part.wrong("no outcome leads to 'merged': projects become one by an act of their promoters");
        }
        return ending;
    }

    private Outcome.Asked asked(String field) {
        return part.optional(field).map(one -> one.word(Outcome.Asked.class)).orElse(Outcome.Asked.NOT);
    }

    private Outcome.Publish publish(YamlPart publish) {
        if (publish.isText()) {
            return new Outcome.Publish(false, withReasons(publish));
        }
        publish.only("what", "after");
        var after = publish.field("after");
        after.word(After.class);
        if (!hasExtract) {
            throw after.wrong("no body decides in this step, so that no extract of its minutes is signed");
        }
        return new Outcome.Publish(true, withReasons(publish.field("what")));
    }

    private boolean withReasons(YamlPart what) {
        var isWithReasons = what.word(What.class) == What.DECISION_WITH_REASONS;
        if (isWithReasons && asked("reason") == Outcome.Asked.NOT) {
            throw what.wrong("outcome '%s' publishes reasons and asks for none".formatted(id));
        }
        return isWithReasons;
    }

    private @Nullable FigureKind figure() {
        return part.optional("figure").map(one -> one.word(FigureKind.class)).orElse(null);
    }
}
