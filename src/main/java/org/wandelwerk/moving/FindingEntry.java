package org.wandelwerk.moving;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.FindingOrder;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.shell.FormErrors;

/** Enters what was found of a project, as long as no decision that rests on it waits for its signed extract. */
@Service
@Transactional
public class FindingEntry {

    private final ProjectMoves moves;
    private final StepLeaving leaving;
    private final Appraisals appraisals;

    FindingEntry(ProjectMoves moves, StepLeaving leaving, Appraisals appraisals) {
        this.moves = moves;
        this.leaving = leaving;
        this.appraisals = appraisals;
    }

    /** What is wrong with what somebody found, by the words of the form. */
    @Transactional(readOnly = true)
    public FormErrors mistakes(PublicKey key, FindingOrder order) {
        return appraisals.mistakes(key, order);
    }

    /**
     * Enters it, instead of what was found of the same item before.
     *
     * @throws Refused when an extract waits, or something of it is missing
     * @throws org.wandelwerk.kernel.Stale when the project was moved since
     */
    public void enter(PublicKey key, FindingOrder order) {
        leaving.requireNoneWaits(moves.held(key).orElseThrow(() -> new NotFound("project " + key)));
        appraisals.enter(key, order);
    }
}
