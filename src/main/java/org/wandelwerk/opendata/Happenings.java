package org.wandelwerk.opendata;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingCalendar;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.opendata.Happening.Decided;
import org.wandelwerk.opendata.Happening.Met;
import org.wandelwerk.opendata.Happening.Told;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.ProjectCard;
import org.wandelwerk.project.ProjectCards;

/** What happened in public, for those who follow it. */
@Service
@Transactional(readOnly = true)
public class Happenings {

    private static final int TOLD = 50;
    private static final int LOOKED_AT = 100;
    private static final int IN_CALENDAR = 1000;

    /** What came in on one day is told in the order in which it happened. */
    private static final Comparator<Happening> NEWEST_FIRST = Comparator.comparing(Happenings::day)
            .thenComparing(Happening::date, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Happening::id)
            .reversed();

    private final News news;
    private final MeetingCalendar meetings;
    private final ProjectCards projects;
    private final RecordTimes times;
    private final Places places;
    private final Clock clock;

    Happenings(
            News news, MeetingCalendar meetings, ProjectCards projects, RecordTimes times, Places places, Clock clock) {
        this.news = news;
        this.meetings = meetings;
        this.projects = projects;
        this.times = times;
        this.places = places;
        this.clock = clock;
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
                cards.stream().map(card -> card.project().id()).toList(),
                met.stream().map(Meeting::id).toList(),
                LOOKED_AT);
        return newest(told, met, cards);
    }

    /** All meetings of the house by date, at most a thousand. */
    public List<Met> meetings() {
        return met(meetings.all(IN_CALENDAR));
    }

    /** All meetings of a body by date, at most a thousand. */
    public List<Met> meetings(CommitteeId body) {
        return met(meetings.of(body, IN_CALENDAR));
    }

    /** Those that were recalled, for a year. */
    public List<CancelledMeeting> cancelled() {
        var recalled = meetings.recalled(IN_CALENDAR);
        var changed = times.of(
                "meeting",
                "meetings",
                recalled.stream().map(meeting -> meeting.id().value()).toList());
        var now = clock.instant();
        return recalled.stream()
                .flatMap(meeting ->
                        CancelledMeeting.of(meeting, times(changed, meeting.id().value())).stream())
                .filter(meeting -> meeting.isKept(now))
                .toList();
    }

    public Met of(Meeting meeting) {
        return met(List.of(meeting)).getFirst();
    }

    /** When the house began to remember: the time of a list without anything in it. */
    public Instant beginning() {
        return times.beginning();
    }

    private List<Happening> newest(List<NewsItem> told, List<Meeting> met, List<ProjectCard> cards) {
        return Stream.of(told(told), met(met), decided(cards))
                .<Happening>flatMap(List::stream)
                .sorted(NEWEST_FIRST)
                .limit(TOLD)
                .toList();
    }

    private List<Told> told(List<NewsItem> items) {
        var changed = times.of(
                "news", "items", items.stream().map(item -> item.id().value()).toList());
        return items.stream()
                .map(item -> new Told(item, times(changed, item.id().value())))
                .toList();
    }

    private List<Met> met(List<Meeting> listed) {
        var changed = times.of(
                "meeting",
                "meetings",
                listed.stream().map(meeting -> meeting.id().value()).toList());
        var municipalities = places.municipalities(
                listed.stream().flatMap(Happenings::municipality).toList());
        return listed.stream()
                .map(meeting -> new Met(
                        meeting,
                        times(changed, meeting.id().value()),
                        municipality(meeting)
                                .flatMap(id -> Stream.ofNullable(municipalities.get(id)))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private static Stream<MunicipalityId> municipality(Meeting meeting) {
        return Stream.ofNullable(
                meeting.place() == null ? null : meeting.place().municipality());
    }

    private List<Decided> decided(List<ProjectCard> cards) {
        var wholes = cards.stream()
                .flatMap(card -> card.dossier().decisions().stream()
                        .map(decision -> Map.entry(
                                decision.id().value(), card.project().id().value())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var changed = times.of("project", "decisions", wholes);
        Function<ProjectCard, Stream<Decided>> decisions =
                card -> card.dossier().decisions().stream().map(decision -> decided(card, decision, changed));
        return cards.stream().flatMap(decisions).toList();
    }

    private static Decided decided(ProjectCard card, Decision decision, Map<UUID, ChangeTimes> changed) {
        return new Decided(
                card.project(), decision, times(changed, decision.id().value()));
    }

    private static ChangeTimes times(Map<UUID, ChangeTimes> changed, UUID id) {
        return Objects.requireNonNull(changed.get(id));
    }

    private static Instant day(Happening happening) {
        return happening.times().last().truncatedTo(ChronoUnit.DAYS);
    }
}
