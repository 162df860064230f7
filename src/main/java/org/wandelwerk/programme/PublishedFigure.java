package org.wandelwerk.programme;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;

/**
 * A figure of a whole programme as somebody published it; figures that contradict each other stand side by side.
 *
 * @param scope what the figure covers, as given
 * @param value a number of projects or euro cents, as the kind's unit tells
 */
public record PublishedFigure(
        ProgrammeFigureKind kind,
        String scope,
        long value,
        @Nullable PartialDate asOf,
        Exactness exactness,
        @Nullable Source source,
        @Nullable String note,
        Origin origin) {

    UUID id() {
        return origin.uuid("programme-figure");
    }

    /** The sum, of a figure that is about money. */
    public Money money() {
        if (kind.unit() != ProgrammeFigureKind.Unit.EURO_CENTS) {
            throw new IllegalStateException("%s counts no money".formatted(kind));
        }
        return new Money(value);
    }
}
