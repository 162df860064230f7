package org.wandelwerk.portal.web.projects;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ReasonsKnown;

/** Something that the page of a project does not tell, with why: nobody published it, or no source names it. */
public enum ProjectGap {
    PROFILE(true, page -> !isHandedIn(page)),
    PROFILE_HERE(true, page -> isHandedIn(page) && page.profile() == null && !page.isPermanent()),
    PROFILE_REST(true, page -> isHandedIn(page) && page.profile() != null),
    APPLICATION(true, page -> isApplied(page.position().status())),
    STATEMENTS(true, ProjectGap::isDiscussed),
    REASONS_HERE(true, page -> has(page, ReasonsKnown.WITHHELD)),
    COST_HERE(
            true,
            page -> isHandedIn(page)
                    && page.profile() == null
                    && !page.isPermanent()
                    && isUnknown(page, FigureKind.PLANNED_COST)),
    PROMOTER(false, page -> page.project().promoters().given() == null && isOpen(page, "promoters")),
    PLACE(false, page -> page.project().places().isEmpty() && isOpen(page, "places")),
    WORKSHOP(false, page -> page.project().workshops().isEmpty()),
    PERIOD(
            false,
            page -> page.project().period().from() == null && isOpen(page, "from")
                    || page.project().period().to() == null && isOpen(page, "to")),
    SINCE(false, page -> page.position().since() == null),
    DECISION(false, page -> decisions(page).isEmpty()),
    REASONS(false, page -> has(page, ReasonsKnown.NOT_RECORDED)),
    DECISION_DATE(false, page -> decisions(page).stream().anyMatch(decision -> decision.date() == null)),
    COST(false, page -> !isHandedIn(page) && isUnknown(page, FigureKind.PLANNED_COST)),
    GRANT(false, page -> isUnknown(page, FigureKind.GRANT)),
    PAID(false, page -> isUnknown(page, FigureKind.PAID));

    private final boolean isWithheld;
    private final Predicate<ProjectPage> isMissing;

    ProjectGap(boolean isWithheld, Predicate<ProjectPage> isMissing) {
        this.isWithheld = isWithheld;
        this.isMissing = isMissing;
    }

    static List<ProjectGap> of(ProjectPage page) {
        return Arrays.stream(values()).filter(gap -> gap.isMissing.test(page)).toList();
    }

    /** Whether it exists in the procedure and was not published; else no source names it. */
    public boolean isWithheld() {
        return isWithheld;
    }

    /** Only what was handed in here has its profile here. */
    private static boolean isHandedIn(ProjectPage page) {
        return page.story().moves().stream().anyMatch(move -> move.kind() == MoveKind.ENTERED);
    }

    /** Whether the field was not kept from the public, so that nobody knows it if it is empty. */
    private static boolean isOpen(ProjectPage page, String field) {
        return !page.withheld().contains(field);
    }

    private static List<Decision> decisions(ProjectPage page) {
        return page.story().dossier().decisions();
    }

    /** Where an application is still to be made there is none that could be public. */
    private static boolean isApplied(PublicStatus status) {
        return switch (status) {
            case APPLIED, PARTLY_GRANTED, GRANTED, IN_IMPLEMENTATION, COMPLETED -> true;
            case RECOMMENDED, CONFIRMED, APPLICATION_IN_PREPARATION, APPLICATION_OPEN, NOT_RECORDED, UNDER_WAY, ENDED ->
                false;
        };
    }

    /** Bodies were asked when a workshop is named, or one has decided. */
    private static boolean isDiscussed(ProjectPage page) {
        return !page.project().workshops().isEmpty() || !decisions(page).isEmpty();
    }

    private static boolean has(ProjectPage page, ReasonsKnown known) {
        return decisions(page).stream().anyMatch(decision -> decision.reasonsKnown() == known);
    }

    private static boolean isUnknown(ProjectPage page, FigureKind kind) {
        return isOpen(page, "figures")
                && page.story().dossier().newest(kind).isEmpty()
                && decisions(page).stream()
                        .map(Decision::figure)
                        .noneMatch(figure ->
                                figure.filter(known -> known.kind() == kind).isPresent());
    }
}
