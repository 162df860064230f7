package org.wandelwerk.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingDates;
import org.wandelwerk.news.News;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.project.ProjectCard;

/** When a workshop meets, and what was told of it. */
@Component
class WorkshopLife {

    private static final int NEWS_SHOWN = 3;

    private final MeetingDates meetings;
    private final News news;
    private final Places places;
    private final Clock clock;

    WorkshopLife(MeetingDates meetings, News news, Places places, Clock clock) {
        this.meetings = meetings;
        this.news = news;
        this.places = places;
        this.clock = clock;
    }

    Sittings sittings(CommitteeId committee) {
        var today = LocalDate.now(clock);
        var next = meetings.next(committee, today).orElse(null);
        var own = meetings.lastOwn(committee, today).orElse(null);
        var joint = meetings.lastJoint(committee, today).orElse(null);
        return new Sittings(next, own, joint, places.municipalities(municipalities(next, own, joint)));
    }

    private static List<MunicipalityId> municipalities(@Nullable Meeting... shown) {
        return Stream.of(shown)
                .flatMap(Stream::ofNullable)
                .flatMap(meeting -> Stream.ofNullable(meeting.place()))
                .flatMap(place -> Stream.ofNullable(place.municipality()))
                .toList();
    }

    /** News of the workshop, of its projects and of the meetings shown. */
    List<NewsItem> news(CommitteeId workshop, List<ProjectCard> projects, Sittings sittings) {
        var met = Stream.of(sittings.next(), sittings.lastOwn(), sittings.lastJoint())
                .filter(Objects::nonNull)
                .map(Meeting::id)
                .toList();
        var dealtWith = projects.stream().map(card -> card.project().id()).toList();
        return news.about(workshop, dealtWith, met, NEWS_SHOWN);
    }
}
