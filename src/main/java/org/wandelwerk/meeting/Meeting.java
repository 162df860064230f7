package org.wandelwerk.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;

/**
 * A meeting of one body or of several together.
 *
 * @param bodies empty when no source tells which
 * @param date {@code null} when no source tells it
 */
public record Meeting(
        MeetingId id,
        String slug,
        MeetingKind kind,
        Text title,
        List<CommitteeId> bodies,
        @Nullable PartialDate date,
        @Nullable MeetingPlace place,
        @Nullable Integer attendees,
        @Nullable MeetingOutcome outcome,
        @Nullable String note,
        List<Source> sources,
        Origin origin) {

    /** What the projects decided on come to together, with date and source. */
    public Optional<Figure> volume() {
        return outcome == null || outcome.volume() == null
                ? Optional.empty()
                : Optional.of(new Figure(
                        FigureKind.CONFIRMED_VOLUME, outcome.volume(), date, sources, Exactness.AS_PUBLISHED, note));
    }

    /** One of which only the month or the year is known is over when that is; one without a date never. */
    public boolean isOver(LocalDate today) {
        if (date == null) {
            return false;
        }
        var known = date.toString();
        return known.compareTo(today.toString().substring(0, known.length())) < 0;
    }

    Meeting at(String address) {
        return new Meeting(id, address, kind, title, bodies, date, place, attendees, outcome, note, sources, origin);
    }
}
