package org.wandelwerk.portal.web.projects;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.ProjectDossier;

/** Something that the page of a project does not tell, with why: nobody published it, or no source names it. */
public enum ProjectGap {
    PROFILE(true, _ -> true),
    APPLICATION(true, _ -> true),
    STATEMENTS(true, _ -> true),
    PROMOTER(false, dossier -> dossier.project().promoters().given() == null),
    PLACE(false, dossier -> dossier.project().places().isEmpty()),
    WORKSHOP(false, dossier -> dossier.project().workshops().isEmpty()),
    PERIOD(
            false,
            dossier -> dossier.project().period().from() == null
                    || dossier.project().period().to() == null),
    SINCE(false, dossier -> dossier.position().since() == null),
    DECISION(false, dossier -> dossier.decisions().isEmpty()),
    REASONS(false, dossier -> !dossier.decisions().isEmpty()),
    DECISION_DATE(false, dossier -> dossier.decisions().stream().anyMatch(decision -> decision.date() == null)),
    COST(false, dossier -> isUnknown(dossier, FigureKind.PLANNED_COST)),
    GRANT(false, dossier -> isUnknown(dossier, FigureKind.GRANT)),
    PAID(false, dossier -> isUnknown(dossier, FigureKind.PAID));

    private final boolean isWithheld;
    private final Predicate<ProjectDossier> isMissing;

    ProjectGap(boolean isWithheld, Predicate<ProjectDossier> isMissing) {
        this.isWithheld = isWithheld;
        this.isMissing = isMissing;
    }

    static List<ProjectGap> of(ProjectDossier dossier) {
        return Arrays.stream(values())
                .filter(gap -> gap.isMissing.test(dossier))
                .toList();
    }

    /** Whether it exists in the procedure and was not published; else no source names it. */
    public boolean isWithheld() {
        return isWithheld;
    }

    private static boolean isUnknown(ProjectDossier dossier, FigureKind kind) {
        return dossier.newest(kind).isEmpty()
                && dossier.decisions().stream()
                        .map(Decision::figure)
                        .noneMatch(figure ->
                                figure.filter(known -> known.kind() == kind).isPresent());
    }
}
