package org.wandelwerk.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;

/**
 * What a list would do, or what it did.
 *
 * @param lines what each line would do, while it waits
 * @param steps what it did, once it was taken over
 * @param leftOut how many lines are left out
 * @param unnamed how many records the list does not name; they stay
 */
public record Preview(
        Intake intake,
        @Nullable Committee committee,
        List<ListField> fields,
        List<JudgedLine> lines,
        List<TakenStep> steps,
        int leftOut,
        int unnamed,
        Powers powers) {

    public Preview {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    public List<JudgedLine> of(JudgedLine.Verdict verdict) {
        return lines.stream().filter(line -> line.verdict() == verdict).toList();
    }

    /** How many records that people published here would be written over. */
    public int ours() {
        return (int) of(JudgedLine.Verdict.CHANGED).stream()
                .filter(JudgedLine::isOurs)
                .count();
    }

    public boolean isWhole() {
        return of(JudgedLine.Verdict.REFUSED).isEmpty();
    }

    /** Tells what was seen from what is there when it is taken over. */
    public String digest() {
        return TakeoverRules.digest(lines);
    }

    /**
     * What the reader may do with a list.
     *
     * @param waitsForOthers whether somebody else must take it over, because the reader has written in it
     * @param mayFollow whether the reader follows its line of time
     */
    public record Powers(boolean mayEdit, boolean mayTake, boolean waitsForOthers, boolean mayFollow) {}
}
