package org.wandelwerk.opendata;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.Project;
import org.wandelwerk.trail.TrailLine;

/** Something public that happened, and when its record changed. */
public sealed interface Happening {

    ChangeTimes times();

    /** The id of the record. */
    UUID id();

    /** When it happened; {@code null} when no source tells. */
    @Nullable
    PartialDate date();

    /** Somebody told of something. */
    record Told(NewsItem item, ChangeTimes times) implements Happening {

        @Override
        public UUID id() {
            return item.id().value();
        }

        @Override
        public @Nullable PartialDate date() {
            return item.date();
        }
    }

    /** Bodies meet. */
    record Met(Meeting meeting, ChangeTimes times, @Nullable Municipality municipality) implements Happening {

        @Override
        public UUID id() {
            return meeting.id().value();
        }

        @Override
        public @Nullable PartialDate date() {
            return meeting.date();
        }

        /** How often the record was changed since it became public; it never falls. */
        public int sequence() {
            return MeetingSequence.of(times);
        }
    }

    /** A body decided on a project. */
    record Decided(Project project, Decision decision, ChangeTimes times) implements Happening {

        @Override
        public UUID id() {
            return decision.id().value();
        }

        @Override
        public @Nullable PartialDate date() {
            return decision.date();
        }
    }

    /** The public record of a meeting was changed, recalled or published again. */
    record Changed(Meeting meeting, TrailLine line) implements Happening {

        @Override
        public ChangeTimes times() {
            return new ChangeTimes(1, line.at(), line.at());
        }

        @Override
        public UUID id() {
            return HashedId.of(
                    "change", meeting.id().value().toString(), line.at().toString());
        }

        @Override
        public @Nullable PartialDate date() {
            return meeting.date();
        }
    }
}
