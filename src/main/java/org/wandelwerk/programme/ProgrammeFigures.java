package org.wandelwerk.programme;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Change;

/** The published figures of whole programmes. */
@Service
@Transactional
public class ProgrammeFigures {

    public Change takeOver(PublishedFigure figure) {
        throw new UnsupportedOperationException();
    }

    /** All of them, newest first. */
    @Transactional(readOnly = true)
    public List<PublishedFigure> all() {
        throw new UnsupportedOperationException();
    }

    /** Those with the newest date; more than one when sources of the same date contradict each other. */
    @Transactional(readOnly = true)
    public List<PublishedFigure> newest(ProgrammeFigureKind kind, String scope) {
        throw new UnsupportedOperationException();
    }
}
