package org.wandelwerk.region;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.programme.ProgrammeFigures;
import org.wandelwerk.programme.PublishedFigure;

/** Takes over what was published of the programme as a whole; figures that contradict each other stand side by side. */
@Component
@Order(7)
class FiguresStep implements Step {

    private final ProgrammeFigures figures;

    FiguresStep(ProgrammeFigures figures) {
        this.figures = figures;
    }

    @Override
    public void take(Takeover takeover, Matching matching, Supplements supplements) {
        for (var count : takeover.file().figures()) {
            var figure = new PublishedFigure(
                    count.kind(),
                    count.scope(),
                    count.value(),
                    count.asOf(),
                    count.exactness(),
                    count.source(),
                    count.note(),
                    takeover.origins().of(Origins.idOf(count)));
            takeover.take(RecordKind.FIGURES, count.spot(), () -> figures.takeOver(figure));
        }
    }
}
