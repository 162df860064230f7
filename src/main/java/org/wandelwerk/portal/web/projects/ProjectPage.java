package org.wandelwerk.portal.web.projects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.SimilarFinds;
import org.wandelwerk.disclosure.PublicProfile;
import org.wandelwerk.joining.Kin;
import org.wandelwerk.joining.Kindred;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.moving.PublicTurn;
import org.wandelwerk.place.CoalSites;
import org.wandelwerk.place.MapView;
import org.wandelwerk.portal.web.Names;
import org.wandelwerk.portal.web.Stand;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectStory;
import org.wandelwerk.shell.Page;

/**
 * One project as a story: what is told of it on one line of time, who carries it, where it is, who decided what, every
 * sum with kind, date and source, and what is not known.
 *
 * @param coal how far the nearest coal site is; {@code null} when no municipality is known
 * @param beside what other modules tell of it; nothing beside a version that is kept
 * @param turn whose turn it is; {@code null} when the public does not know
 * @param mark the version that is shown; {@code null} when none is kept yet
 */
public record ProjectPage(
        ProjectStory story,
        StoryLine line,
        Names names,
        MapView map,
        CoalSites.@Nullable Nearest coal,
        List<ProjectCard> neighbours,
        Beside beside,
        @Nullable VersionMark mark,
        @Nullable PublicTurn turn,
        LocalDate today)
        implements Page {

    /**
     * What other modules tell everybody beside a project.
     *
     * @param kindred the projects that became part of it, that it was split into, or that it was split off from
     * @param similar what is much like it, here and elsewhere
     * @param profile what is released of the profile of which it came; {@code null} for nothing
     * @param withheld the fields of its form that were not published for everybody
     */
    public record Beside(
            Kindred kindred, SimilarFinds similar, @Nullable PublicProfile profile, SortedSet<String> withheld) {}

    private static final Comparator<PartialDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    /** Machines are told of the newest version alone. */
    @Override
    public @Nullable ProjectStory about() {
        return isPermanent() ? null : story;
    }

    public SimilarFinds similar() {
        return beside.similar();
    }

    public List<Kin> kin() {
        return beside.kindred().standing();
    }

    public @Nullable PublicProfile profile() {
        return beside.profile();
    }

    public SortedSet<String> withheld() {
        return beside.withheld();
    }

    /** The text that says why the page does not tell what a field of its form holds. */
    public String unknown(String field) {
        return withheld().contains(field) ? "portal.withheld.short" : "shell.unknown";
    }

    public Project project() {
        return story.dossier().project();
    }

    public Position position() {
        return story.dossier().position();
    }

    public @Nullable Integer workshop() {
        return names.workshopNumber(project());
    }

    /** Whether this is one version at its lasting address, and not the page that always shows the newest. */
    public boolean isPermanent() {
        return mark != null && mark.isPermanent();
    }

    /** The decisions in the order of their dates; those without a date come last. */
    public List<Decision> decisions() {
        return story.dossier().decisions().stream()
                .sorted(Comparator.comparing(Decision::date, UNKNOWN_LAST))
                .toList();
    }

    public List<MoneyGroup> money() {
        return MoneyGroup.of(story.dossier());
    }

    /** What the source remarks on the whole project, unless a figure says it already. */
    public @Nullable String note() {
        var isSaid = story.dossier().figures().stream()
                .anyMatch(figure ->
                        figure.note() != null && figure.note().equals(project().note()));
        return isSaid ? null : project().note();
    }

    public List<ProjectGap> gaps(boolean isWithheld) {
        return ProjectGap.of(this).stream()
                .filter(gap -> gap.isWithheld() == isWithheld)
                .toList();
    }

    public TimeBand band() {
        return TimeBand.of(line, project().period());
    }

    public Stand stand(PartialDate asOf) {
        return new Stand(asOf, today);
    }

    public boolean isAhead(PartialDate date) {
        return date.compareTo(PartialDate.of(today)) > 0;
    }
}
