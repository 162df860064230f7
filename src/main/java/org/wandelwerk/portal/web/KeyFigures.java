package org.wandelwerk.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.programme.ProgrammeFigureKind;
import org.wandelwerk.programme.ProgrammeFigures;
import org.wandelwerk.programme.PublishedFigure;

/** The newest published figures of the programme, of each kind those of the newest date. */
@Component
public class KeyFigures {

    private static final List<ProgrammeFigureKind> SHOWN = List.of(
            ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL,
            ProgrammeFigureKind.CONFIRMED_VOLUME,
            ProgrammeFigureKind.GRANT,
            ProgrammeFigureKind.PAID);
    private static final String SCOPE = "Brandenburg, Landesarm";

    private final ProgrammeFigures figures;

    KeyFigures(ProgrammeFigures figures) {
        this.figures = figures;
    }

    List<PublishedFigure> newest() {
        return figures.newest(SHOWN, SCOPE);
    }

    /** The newest published number of confirmed projects; several when sources of one date contradict each other. */
    public List<PublishedFigure> confirmedProjects() {
        return figures.newest(List.of(ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL), SCOPE);
    }
}
