package org.wandelwerk.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * One thing that is to be found in a step.
 *
 * @param name which one of its kind, such as the code of a role or a criterion
 * @param label what people call it; {@code null} where {@link #key} says it
 * @param verdicts what can be found
 * @param most the most points or stars
 * @param weight how often the points count
 * @param outcomes for which a body can vote, by their ids
 * @param due until when an answer is expected that is asked for today; {@code null} for no such day
 */
public record FindingItem(
        Kind kind,
        String name,
        @Nullable Text label,
        List<FindingVerdict> verdicts,
        int most,
        int weight,
        List<String> outcomes,
        @Nullable LocalDate due) {

    /** What kinds of things are found. */
    public enum Kind {
        STATEMENT,
        CHECK,
        EVIDENCE,
        CRITERION,
        VOTE
    }

    public FindingItem {
        verdicts = List.copyOf(verdicts);
        outcomes = List.copyOf(outcomes);
    }

    static FindingItem of(Kind kind, String name, FindingVerdict... verdicts) {
        return new FindingItem(kind, name, null, List.of(verdicts), 0, 1, List.of(), null);
    }

    /** The key of the text that says what it is called. */
    public String key() {
        return switch (kind) {
            case STATEMENT -> "appraisal.STATEMENT." + name;
            case CHECK -> "appraisal.CHECK." + name;
            case EVIDENCE -> "appraisal.EVIDENCE." + name;
            case CRITERION -> "appraisal.CRITERION." + name;
            case VOTE -> "appraisal.kind.VOTE";
        };
    }

    /** Whether documents can show it. */
    public boolean takesDocuments() {
        return switch (kind) {
            case STATEMENT, CHECK, EVIDENCE -> true;
            case CRITERION, VOTE -> false;
        };
    }

    public String id() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    }

    /** Whether nothing more is to be found; whoever does not answer until the day holds nobody up. */
    boolean isSettled(@Nullable StepFinding finding, LocalDate today) {
        return finding != null
                && switch (finding.verdict()) {
                    case ASKED -> finding.due() != null && finding.due().isBefore(today);
                    case FAILED, FOLLOWS -> false;
                    case GIVEN, PASSED, PRESENT, NOT_NEEDED, MET, NOT_MET, SCORED, VOTED -> true;
                };
    }
}
