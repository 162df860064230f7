package org.wandelwerk.moving.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.catalog.SimilarRecords;
import org.wandelwerk.moving.ProjectStand;

/** Reads what is found in the step in which a project stands, and what is to be compared for it. */
@Component
class StepAppraisals {

    private final Appraisals appraisals;
    private final SimilarRecords similar;

    StepAppraisals(Appraisals appraisals, SimilarRecords similar) {
        this.appraisals = appraisals;
        this.similar = similar;
    }

    /** Nothing is compared for those to whom it is not shown. */
    MovePage.Appraisal of(ProjectStand stand, FindingForm typed) {
        var step = appraisals.of(stand.standpoint());
        var isCompared = (stand.isOffice() || stand.mayMove())
                && step.items().stream().anyMatch(MovePage.Appraisal::isOfDoubleFunding);
        return new MovePage.Appraisal(
                step,
                typed,
                isCompared ? similar.to(stand.standpoint().dossier().project()) : null);
    }
}
