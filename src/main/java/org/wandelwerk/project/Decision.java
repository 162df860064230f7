package org.wandelwerk.project;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;

/**
 * What a body decided on a project.
 *
 * @param date {@code null} when no source tells it
 * @param amount {@code null} when the decision names no sum for this project alone
 * @param reasons {@code null} when none are recorded
 */
public record Decision(
        DecisionId id,
        DecidingBody body,
        DecisionOutcome outcome,
        @Nullable PartialDate date,
        @Nullable Money amount,
        List<Source> sources,
        Origin origin,
        @Nullable GivenReasons reasons) {

    /** The sum with what it means, as of when and from where. */
    public Optional<Figure> figure() {
        return amount == null
                ? Optional.empty()
                : Optional.of(new Figure(outcome.amount(), amount, date, sources, Exactness.AS_PUBLISHED, null));
    }

    /** What may be said of its reasons: only what was taken over can be without any that a source tells. */
    public ReasonsKnown reasonsKnown() {
        if (reasons != null) {
            return reasons.text() == null ? ReasonsKnown.WITHHELD : ReasonsKnown.PUBLIC;
        }
        return origin.standsForItself() ? ReasonsKnown.NONE : ReasonsKnown.NOT_RECORDED;
    }
}
