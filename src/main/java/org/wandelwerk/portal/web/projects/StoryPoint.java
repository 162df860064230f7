package org.wandelwerk.portal.web.projects;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.Move;

/** One thing that is told of a project, at its place on the line of time. */
public sealed interface StoryPoint {

    /** {@code null} when no source tells it. */
    @Nullable
    PartialDate date();

    /** The word by which the line is drawn. */
    String kind();

    /** The first year in which the project is carried out. */
    record Started(PartialDate date) implements StoryPoint {

        @Override
        public String kind() {
            return "period";
        }
    }

    /** The last year in which the project is carried out. */
    record Ended(PartialDate date) implements StoryPoint {

        @Override
        public String kind() {
            return "period";
        }
    }

    /** What a body decided. */
    record Decided(Decision decision) implements StoryPoint {

        @Override
        public @Nullable PartialDate date() {
            return decision.date();
        }

        @Override
        public String kind() {
            return "decision";
        }
    }

    /** Where the project stood; without a day on which it came about, at the day on which it was known. */
    record Moved(Move move, Text status) implements StoryPoint {

        @Override
        public PartialDate date() {
            var day = move.day();
            return day == null ? PartialDate.of(move.to().asOf()) : day;
        }

        @Override
        public String kind() {
            return "move";
        }
    }

    /** What was told in the news. */
    record Told(NewsItem item) implements StoryPoint {

        @Override
        public @Nullable PartialDate date() {
            return item.date();
        }

        @Override
        public String kind() {
            return "news";
        }
    }

    /** A sum of the record. */
    record Counted(Figure figure) implements StoryPoint {

        @Override
        public @Nullable PartialDate date() {
            return figure.asOf();
        }

        @Override
        public String kind() {
            return "money";
        }
    }
}
