package org.wandelwerk.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.place.MapView;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectStory;
import org.wandelwerk.shell.Page;

/** One project: its way so far, who carries it, where it is, who decided what, every sum with kind, date and source. */
public record ProjectPage(ProjectStory story, Names names, MapView map, List<NewsItem> news) implements Page {

    private static final Comparator<PartialDate> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    public Project project() {
        return story.dossier().project();
    }

    public Position position() {
        return story.dossier().position();
    }

    public @Nullable Integer workshop() {
        return names.workshopNumber(project());
    }

    /** The decisions in the order of their dates; those without a date come last. */
    public List<Decision> decisions() {
        return story.dossier().decisions().stream()
                .sorted(Comparator.comparing(Decision::date, UNKNOWN_LAST))
                .toList();
    }

    /** All sums, of the record and of the decisions, each with what it means; nothing is added up. */
    public List<FigureRow> figures() {
        var recorded = story.dossier().figures().stream().map(figure -> new FigureRow(figure, null));
        var decided = decisions().stream().flatMap(decision -> row(decision).stream());
        return Stream.concat(recorded, decided).toList();
    }

    private static Optional<FigureRow> row(Decision decision) {
        return decision.figure().map(figure -> new FigureRow(figure, decision.body()));
    }

    @Override
    public ProjectStory about() {
        return story;
    }

    /**
     * A sum as the table shows it.
     *
     * @param body who decided on it, when it belongs to a decision
     */
    public record FigureRow(Figure figure, org.wandelwerk.project.@Nullable DecidingBody body) {}
}
