package org.wandelwerk.opendata;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingCalendar;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.opendata.Happening.Decided;
import org.wandelwerk.opendata.Happening.Met;
import org.wandelwerk.project.DecidedProject;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectCards;

/** What happened in public, for those who follow it. */
@Service
@Transactional(readOnly = true)
public class Happenings {

    /** How many meetings a calendar holds, the newest. */
    public static final int IN_CALENDAR = 1000;

    private static final int TOLD = 50;
    private static final int LOOKED_AT = 100;

    /** What came in on one day is told in the order in which it happened. */
    private static final Comparator<Happening> NEWEST_FIRST = Comparator.comparing(Happenings::day)
            .thenComparing(Happening::date, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Happening::id)
            .reversed();

    private final News news;
    private final MeetingCalendar meetings;
    private final ProjectCards projects;
    private final HappeningRecords records;
    private final RecordTimes times;

    Happenings(
            News news, MeetingCalendar meetings, ProjectCards projects, HappeningRecords records, RecordTimes times) {
        this.news = news;
        this.meetings = meetings;
        this.projects = projects;
        this.records = records;
        this.times = times;
    }

    /** The newest fifty of the house. */
    public List<Happening> newest() {
        var decided = projects.newest(LOOKED_AT);
        return newest(news.newest(LOOKED_AT), meetings.all(LOOKED_AT), decided);
    }

    /** The newest fifty of a workshop: its meetings, decisions on its projects, news of both. */
    public List<Happening> newest(CommitteeId workshop) {
        var met = meetings.of(workshop, LOOKED_AT);
        var cards = projects.of(workshop, LOOKED_AT);
        var told = news.about(
                workshop,
                cards.stream().map(card -> card.project().id()).toList(),
                met.stream().map(Meeting::id).toList(),
                LOOKED_AT);
        return newest(told, met, cards);
    }

    /** All meetings of the house by date, at most a thousand. */
    public List<Met> meetings() {
        return records.met(meetings.all(IN_CALENDAR));
    }

    /** All meetings of a body by date, at most a thousand. */
    public List<Met> meetings(CommitteeId body) {
        return records.met(meetings.of(body, IN_CALENDAR));
    }

    public Met of(Meeting meeting) {
        return records.met(List.of(meeting)).getFirst();
    }

    /** When the house began to remember: the time of a list without anything in it. */
    public Instant beginning() {
        return times.beginning();
    }

    private List<Happening> newest(List<NewsItem> told, List<Meeting> met, List<ProjectCard> cards) {
        return Stream.of(records.told(told), records.met(met), decided(cards))
                .<Happening>flatMap(List::stream)
                .sorted(NEWEST_FIRST)
                .limit(TOLD)
                .toList();
    }

    private List<Decided> decided(List<ProjectCard> cards) {
        return records.decided(cards.stream()
                .flatMap(card -> card.dossier().decisions().stream()
                        .map(decision -> new DecidedProject(card.project(), decision)))
                .toList());
    }

    private static Instant day(Happening happening) {
        return happening.times().last().truncatedTo(ChronoUnit.DAYS);
    }
}
