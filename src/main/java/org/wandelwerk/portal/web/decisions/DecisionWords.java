package org.wandelwerk.portal.web.decisions;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.RegisterPart;

/** How addresses name what the register can be filtered by. */
final class DecisionWords {

    private static final String UNDATED = "ohne";
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    private DecisionWords() {}

    static String of(DecisionOutcome outcome) {
        return switch (outcome) {
            case RECOMMENDED -> "empfohlen";
            case CONFIRMED -> "bestaetigt";
            case CONFIRMED_IN_PRINCIPLE -> "dem-grunde-nach";
            case NOT_CONFIRMED -> "nicht-bestaetigt";
            case GRANTED -> "zuwendung";
        };
    }

    static DecisionOutcome outcome(String word) {
        return Arrays.stream(DecisionOutcome.values())
                .filter(outcome -> of(outcome).equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("outcome " + word));
    }

    static String of(int year) {
        return year == RegisterPart.Filter.UNDATED ? UNDATED : String.valueOf(year);
    }

    static int year(String word) {
        if (!word.equals(UNDATED) && !YEAR.matcher(word).matches()) {
            throw new NotFound("year " + word);
        }
        return word.equals(UNDATED) ? RegisterPart.Filter.UNDATED : Integer.parseInt(word);
    }

    static String of(Committee committee) {
        return committee.number() == null ? committee.slug() : String.valueOf(committee.number());
    }
}
