package org.wandelwerk.programme;

/** What a published figure of a whole programme counts; figures of different kinds are never summed. */
public enum ProgrammeFigureKind {
    CONFIRMED_PROJECTS_TOTAL(Unit.PROJECTS),
    GRANTED_PROJECTS_TOTAL(Unit.PROJECTS),
    CONFIRMED_VOLUME(Unit.EURO_CENTS),
    APPROVED(Unit.EURO_CENTS),
    GRANT(Unit.EURO_CENTS),
    PAID(Unit.EURO_CENTS);

    /** What the number of a figure counts. */
    public enum Unit {
        PROJECTS,
        EURO_CENTS
    }

    private final Unit unit;

    ProgrammeFigureKind(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
