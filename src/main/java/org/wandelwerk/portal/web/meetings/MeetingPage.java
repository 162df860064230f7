package org.wandelwerk.portal.web.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingNeighbours;
import org.wandelwerk.meeting.PlacedMeeting;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.place.MapView;
import org.wandelwerk.portal.web.MeetingView;
import org.wandelwerk.portal.web.Stand;
import org.wandelwerk.project.DecidedProject;
import org.wandelwerk.shell.Page;

/**
 * One meeting: who met, when and where, what came of it, what was told of it.
 *
 * @param movedFrom when it was to be before it was moved; {@code null} when it never was
 * @param decided the decisions in the record that have the date of the meeting and one of its bodies, at most one more
 *     than are shown
 * @param withheld the fields of its form that were not published for everybody
 * @param today the day on which it is read
 */
public record MeetingPage(
        MeetingView view,
        boolean isOver,
        @Nullable PartialDate movedFrom,
        MapView map,
        List<DecidedProject> decided,
        List<NewsItem> news,
        MeetingNeighbours neighbours,
        SortedSet<String> withheld,
        LocalDate today)
        implements Page {

    static final int MOST_DECIDED = 100;

    @Override
    public PlacedMeeting about() {
        return new PlacedMeeting(view.meeting(), view.municipality(), movedFrom);
    }

    public Meeting meeting() {
        return view.meeting();
    }

    public Stand stand(PartialDate asOf) {
        return new Stand(asOf, today);
    }

    /** The day, when even that is known; only then a calendar can hold it. */
    public @Nullable LocalDate day() {
        return meeting().date() == null ? null : meeting().date().toLocalDate().orElse(null);
    }

    /** Whether it has yet to take place, so that nothing could come of it. */
    public boolean isAhead() {
        return !isOver && meeting().date() != null && meeting().outcome() == null;
    }

    /** Why its papers are not here: it was typed in this house, or the sources that tell of it do not give them. */
    public String papers() {
        if (meeting().origin().standsForItself()) {
            return "here";
        }
        return meeting().sources().isEmpty() ? "unsourced" : "unknown";
    }

    /** The text that says why the page does not tell this of the meeting. */
    public String unknown(String field) {
        if (withheld.contains(field)) {
            return "portal.withheld.short";
        }
        return meeting().origin().standsForItself() ? "portal.meetings.unsaid" : "shell.unknown";
    }

    /** The text that says why the page has no date of it. */
    public String unknownDate() {
        if (withheld.contains("date")) {
            return "portal.meetings.date.withheld";
        }
        return meeting().origin().standsForItself() ? "portal.meetings.date.unsaid" : "shell.date.unknown";
    }

    /** Why no decision stands beside it: nobody knows when or who met, it is not public, or there is none. */
    public String undecided() {
        if (meeting().date() == null) {
            return withheld.contains("date") ? "withheld" : "undated";
        }
        if (view.bodies().isEmpty()) {
            return withheld.contains("bodies") ? "withheld" : "unheld";
        }
        return "none";
    }

    public List<DecidedProject> shownDecided() {
        return decided.stream().limit(MOST_DECIDED).toList();
    }

    /** Whether the record has more decisions than are shown. */
    public boolean hasMoreDecided() {
        return decided.size() > MOST_DECIDED;
    }

    /** How many projects were decided on, as a source counts them. */
    public @Nullable Integer counted() {
        return meeting().outcome() == null ? null : meeting().outcome().decided();
    }

    /** The workshop whose colours the page carries: the one that met alone. */
    public @Nullable Integer workshop() {
        return view.bodies().size() == 1 ? view.bodies().getFirst().number() : null;
    }
}
