package org.wandelwerk.news;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeEntry;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.meeting.MeetingListing;
import org.wandelwerk.meeting.MeetingSearch;
import org.wandelwerk.project.ProjectCards;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectSearch;

/** What news can tell of. Only what is public is found and called by its name, whoever asks. */
@Component
class NewsSubjects {

    private static final int MOST_FOUND = 20;

    /** More than a form holds. */
    private static final int MOST_NAMED = 200;

    private final ProjectSearch projects;
    private final ProjectCards cards;
    private final MeetingSearch meetings;
    private final MeetingListing listing;
    private final Committees committees;

    NewsSubjects(
            ProjectSearch projects,
            ProjectCards cards,
            MeetingSearch meetings,
            MeetingListing listing,
            Committees committees) {
        this.projects = projects;
        this.cards = cards;
        this.meetings = meetings;
        this.listing = listing;
        this.committees = committees;
    }

    List<FieldOption> projects(List<String> ids) {
        var named = ids.stream().map(UUID::fromString).map(ProjectId::new).toList();
        return cards.of(named, MOST_NAMED).stream()
                .map(card -> new FieldOption(
                        card.project().id().value().toString(), card.project().title()))
                .toList();
    }

    List<FieldOption> projectsCalled(String words) {
        var asked = SearchWords.of(words);
        return asked.words().isEmpty()
                ? List.of()
                : projects.find(asked, Map.of(), null, MOST_FOUND).slice().items().stream()
                        .map(hit -> new FieldOption(hit.place().id().toString(), hit.title()))
                        .toList();
    }

    List<FieldOption> meetings(List<String> ids) {
        var named = ids.stream().map(UUID::fromString).map(MeetingId::new).toList();
        return listing.named(named).stream()
                .map(meeting -> new FieldOption(meeting.id().value().toString(), meeting.title(), meeting.date()))
                .toList();
    }

    List<FieldOption> meetingsCalled(String words) {
        var asked = SearchWords.of(words);
        return asked.words().isEmpty()
                ? List.of()
                : meetings.find(asked, null, MOST_FOUND).slice().items().stream()
                        .map(hit -> new FieldOption(hit.place().id().toString(), hit.title(), hit.date()))
                        .toList();
    }

    /** All public bodies, the workshops by number and then the others. */
    List<FieldOption> bodies() {
        return Stream.concat(
                        committees.workshops().stream().map(CommitteeEntry::committee), committees.bodies().stream())
                .map(NewsSubjects::option)
                .toList();
    }

    /** The keys by which those are called that are there. */
    Set<String> keys(List<CommitteeId> bodies) {
        return committees.named(bodies).values().stream().map(Committee::key).collect(Collectors.toUnmodifiableSet());
    }

    private static FieldOption option(Committee body) {
        return new FieldOption(body.id().value().toString(), body.name());
    }
}
