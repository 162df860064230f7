package org.wandelwerk.opendata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.history.ChangeTimes;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.news.NewsItem;
import org.wandelwerk.opendata.Happening.Decided;
import org.wandelwerk.opendata.Happening.Met;
import org.wandelwerk.opendata.Happening.Told;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;
import org.wandelwerk.project.DecidedProject;

/** Public records as happenings, each kind with the times of all of them at once. */
@Component
class HappeningRecords {

    private final RecordTimes times;
    private final Places places;

    HappeningRecords(RecordTimes times, Places places) {
        this.times = times;
        this.places = places;
    }

    List<Told> told(List<NewsItem> items) {
        var changed = times.of(
                "news", "items", items.stream().map(item -> item.id().value()).toList());
        return items.stream()
                .map(item -> new Told(item, times(changed, item.id().value())))
                .toList();
    }

    List<Met> met(List<Meeting> listed) {
        var changed = times.of(
                "meeting",
                "meetings",
                listed.stream().map(meeting -> meeting.id().value()).toList());
        var municipalities = places.municipalities(
                listed.stream().flatMap(HappeningRecords::municipality).toList());
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

    List<Decided> decided(List<DecidedProject> decisions) {
        var wholes = decisions.stream()
                .collect(Collectors.toMap(
                        one -> one.decision().id().value(),
                        one -> one.project().id().value()));
        var changed = times.of("project", "decisions", wholes);
        return decisions.stream()
                .map(one -> new Decided(
                        one.project(),
                        one.decision(),
                        times(changed, one.decision().id().value())))
                .toList();
    }

    private static ChangeTimes times(Map<UUID, ChangeTimes> changed, UUID id) {
        return Objects.requireNonNull(changed.get(id));
    }
}
