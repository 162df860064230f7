package org.wandelwerk.portal.web.projects;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectStory;
import org.wandelwerk.project.ReasonsKnown;

/** Something that the page of a project does not tell, with why: nobody published it, or no source names it. */
public enum ProjectGap {
    PROFILE(true, story -> !isHandedIn(story)),
    PROFILE_HERE(true, ProjectGap::isHandedIn),
    APPLICATION(true, story -> isApplied(story.dossier().position().status())),
    STATEMENTS(true, ProjectGap::isDiscussed),
    REASONS_HERE(true, story -> has(story, ReasonsKnown.WITHHELD)),
    PROMOTER(false, story -> story.dossier().project().promoters().given() == null),
    PLACE(false, story -> story.dossier().project().places().isEmpty()),
    WORKSHOP(false, story -> story.dossier().project().workshops().isEmpty()),
    PERIOD(
            false,
            story -> story.dossier().project().period().from() == null
                    || story.dossier().project().period().to() == null),
    SINCE(false, story -> story.dossier().position().since() == null),
    DECISION(false, story -> story.dossier().decisions().isEmpty()),
    REASONS(false, story -> has(story, ReasonsKnown.NOT_RECORDED)),
    DECISION_DATE(false, story -> story.dossier().decisions().stream().anyMatch(decision -> decision.date() == null)),
    COST(false, story -> isUnknown(story, FigureKind.PLANNED_COST)),
    GRANT(false, story -> isUnknown(story, FigureKind.GRANT)),
    PAID(false, story -> isUnknown(story, FigureKind.PAID));

    private final boolean isWithheld;
    private final Predicate<ProjectStory> isMissing;

    ProjectGap(boolean isWithheld, Predicate<ProjectStory> isMissing) {
        this.isWithheld = isWithheld;
        this.isMissing = isMissing;
    }

    static List<ProjectGap> of(ProjectStory story) {
        return Arrays.stream(values()).filter(gap -> gap.isMissing.test(story)).toList();
    }

    /** Whether it exists in the procedure and was not published; else no source names it. */
    public boolean isWithheld() {
        return isWithheld;
    }

    /** Only what was handed in here has its profile here. */
    private static boolean isHandedIn(ProjectStory story) {
        return story.moves().stream().anyMatch(move -> move.kind() == MoveKind.ENTERED);
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
    private static boolean isDiscussed(ProjectStory story) {
        return !story.dossier().project().workshops().isEmpty()
                || !story.dossier().decisions().isEmpty();
    }

    private static boolean has(ProjectStory story, ReasonsKnown known) {
        return story.dossier().decisions().stream().anyMatch(decision -> decision.reasonsKnown() == known);
    }

    private static boolean isUnknown(ProjectStory story, FigureKind kind) {
        var dossier = story.dossier();
        return dossier.newest(kind).isEmpty()
                && dossier.decisions().stream()
                        .map(Decision::figure)
                        .noneMatch(figure ->
                                figure.filter(known -> known.kind() == kind).isPresent());
    }
}
