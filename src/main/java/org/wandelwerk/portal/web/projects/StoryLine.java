package org.wandelwerk.portal.web.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.project.Period;
import org.wandelwerk.project.ProjectDossier;

/**
 * The story of a project on one line of time; what lies between two points is not known.
 *
 * @param dated the oldest first
 * @param undated those without date, which have no place on the line
 */
public record StoryLine(List<StoryPoint> dated, List<StoryPoint> undated) {

    private static final Comparator<StoryPoint> BY_DATE =
            Comparator.comparing(point -> Objects.requireNonNull(point.date()));

    static StoryLine of(ProjectDossier dossier, List<StoryPoint.Moved> moves, List<NewsItem> news) {
        var points = Stream.of(
                        period(dossier.project().period()),
                        dossier.decisions().stream().<StoryPoint>map(StoryPoint.Decided::new),
                        moves.stream(),
                        dossier.figures().stream().map(StoryPoint.Counted::new),
                        news.stream().map(StoryPoint.Told::new))
                .<StoryPoint>flatMap(part -> part)
                .toList();
        return new StoryLine(
                points.stream().filter(StoryLine::isDated).sorted(BY_DATE).toList(),
                points.stream().filter(point -> !isDated(point)).toList());
    }

    private static Stream<StoryPoint> period(Period period) {
        return Stream.of(
                        year(period.from()).map(StoryPoint.Started::new),
                        year(period.to()).map(StoryPoint.Ended::new))
                .flatMap(part -> part);
    }

    private static Stream<PartialDate> year(@Nullable Integer year) {
        return year == null ? Stream.empty() : Stream.of(new PartialDate(year, null, null));
    }

    private static boolean isDated(StoryPoint point) {
        return point.date() != null;
    }

    public boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty();
    }
}
