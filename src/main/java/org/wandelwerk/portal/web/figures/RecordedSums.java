package org.wandelwerk.portal.web.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.meeting.DecidingMeetings;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.programme.ProgrammeFigureKind;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;
import org.wandelwerk.project.DecidedSum;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.ProjectStatistics;
import org.wandelwerk.shell.Frame;

/** What the record itself knows of the things that published totals count, each with its date. */
@Component
class RecordedSums {

    private final DecidingMeetings meetings;
    private final ProjectStatistics projects;

    RecordedSums(DecidingMeetings meetings, ProjectStatistics projects) {
        this.meetings = meetings;
        this.projects = projects;
    }

    /** Rows of the same kind as the published figures; empty where the record knows nothing of the sort. */
    List<ChartRow> of(ProgrammeFigureKind kind, Frame frame) {
        return switch (kind) {
            case CONFIRMED_PROJECTS_TOTAL, CONFIRMED_VOLUME ->
                meetings.of(MeetingKind.INTERMINISTERIAL).stream()
                        .flatMap(meeting -> met(meeting, kind, frame))
                        .toList();
            case GRANTED_PROJECTS_TOTAL, GRANT ->
                projects.decided(DecisionOutcome.GRANTED).stream()
                        .flatMap(decided -> decided(decided, kind, frame))
                        .toList();
            case APPROVED, PAID -> List.of();
        };
    }

    /** How many projects have the confirmation recorded by themselves. */
    int confirmedOneByOne() {
        return projects.decided(DecisionOutcome.CONFIRMED).stream()
                .mapToInt(DecidedSum::projects)
                .sum();
    }

    private static Stream<ChartRow> met(Meeting meeting, ProgrammeFigureKind kind, Frame frame) {
        var value = kind.unit() == Unit.PROJECTS ? count(meeting) : cents(meeting);
        return value.stream()
                .map(known -> new ChartRow(
                        frame.text("portal.figures.series.meeting"),
                        frame.say(meeting.title()),
                        frame.langOf(meeting.title()),
                        frame.text("portal.keyfigure." + kind),
                        known,
                        kind.unit(),
                        meeting.date(),
                        Exactness.AS_PUBLISHED,
                        Evidence.of(meeting.sources()),
                        meeting.note()));
    }

    private static Optional<Long> count(Meeting meeting) {
        var outcome = meeting.outcome();
        return outcome == null || outcome.decided() == null
                ? Optional.empty()
                : Optional.of(outcome.decided().longValue());
    }

    private static Optional<Long> cents(Meeting meeting) {
        return meeting.volume().map(figure -> figure.amount().cents());
    }

    private static Stream<ChartRow> decided(DecidedSum decided, ProgrammeFigureKind kind, Frame frame) {
        var isCount = kind.unit() == Unit.PROJECTS;
        return Stream.of(decided)
                .filter(one -> isCount ? one.projects() > 0 : one.known() > 0)
                .map(one -> new ChartRow(
                        frame.text("portal.figures.series.decision"),
                        isCount
                                ? frame.text("portal.figures.decisions", one.decisions())
                                : frame.text("portal.figures.decisions.known", one.decisions(), one.known()),
                        null,
                        frame.text("portal.keyfigure." + kind),
                        isCount ? one.projects() : one.sum().cents(),
                        kind.unit(),
                        one.date(),
                        null,
                        Evidence.counted("/projekte?ordnung=entscheidung"),
                        null));
    }
}
