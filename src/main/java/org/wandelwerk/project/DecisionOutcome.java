package org.wandelwerk.project;

import org.wandelwerk.kernel.FigureKind;

/** What a body decided on a project. */
public enum DecisionOutcome {
    RECOMMENDED(FigureKind.PLANNED_COST),
    CONFIRMED(FigureKind.CONFIRMED_VOLUME),
    /** Worth being funded, and sent back to be made ready. */
    CONFIRMED_IN_PRINCIPLE(FigureKind.PLANNED_COST),
    NOT_CONFIRMED(FigureKind.PLANNED_COST),
    GRANTED(FigureKind.GRANT);

    private final FigureKind amount;

    DecisionOutcome(FigureKind amount) {
        this.amount = amount;
    }

    /** What the amount of such a decision means. */
    public FigureKind amount() {
        return amount;
    }
}
