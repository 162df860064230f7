package org.wandelwerk.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectMoves;

/** Finds all that a step asks for, so that a project can go on. */
public final class Settled {

    private Settled() {}

    /** Where the project stands; what was found stays. */
    public static void all(Appraisals appraisals, ProjectMoves moves, PublicKey key) {
        Acting.as(HouseActors.SYSTEM, () -> {
            var at = moves.find(key);
            at.ifPresent(one -> {
                var step = appraisals.of(one);
                step.items().stream()
                        .filter(item -> !step.isSettled(item))
                        .forEach(item -> appraisals.enter(
                                key, order(item, step.finding(item), one.last().number())));
            });
            return key;
        });
    }

    private static FindingOrder order(FindingItem item, @Nullable StepFinding found, int after) {
        var verdicts = item.verdicts();
        return new FindingOrder(
                after,
                item.id(),
                found == null ? null : found.at(),
                verdicts.contains(FindingVerdict.GIVEN) ? FindingVerdict.GIVEN : verdicts.getFirst(),
                "",
                "Geprüft.",
                item.most(),
                item.outcomes().stream().findFirst().orElse(""),
                null,
                List.of());
    }
}
