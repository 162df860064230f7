package org.wandelwerk.project;

import org.wandelwerk.kernel.FigureKind;

/** What a body decided on a project. */
public enum DecisionOutcome {
    RECOMMENDED(FigureKind.PLANNED_COST),
    CONFIRMED(FigureKind.CONFIRMED_VOLUME),
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
