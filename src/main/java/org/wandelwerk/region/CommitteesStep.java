package org.wandelwerk.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeKind;
import org.wandelwerk.committee.CommitteeName;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.region.RegionFile.Session;
import org.wandelwerk.region.RegionFile.Workshop;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.TopicId;
import org.wandelwerk.topic.Topics;

/** Takes the workshops over with their topics, and the interministerial group, known by its meetings only. */
@Component
@Order(2)
class CommitteesStep implements ImportStep {

    /** What decisions call the interministerial group, and its slug. */
    static final String INTERMINISTERIAL_GROUP = "IMAG";

    private static final Text GROUP_NAME = Text.german("Interministerielle Arbeitsgruppe Lausitz (IMAG)");

    private final Topics topics;
    private final Committees committees;

    CommitteesStep(Topics topics, Committees committees) {
        this.topics = topics;
        this.committees = committees;
    }

    @Override
    public void take(Takeover takeover, Matching matching, Supplements supplements) {
        takeTopics(takeover);
        for (var workshop : takeover.file().workshops()) {
            var committee = committee(takeover.origins(), workshop);
            takeover.take(RecordKind.WORKSHOPS, workshop.spot(), () -> committees.takeOver(committee));
        }
        takeGroup(takeover);
    }

    private void takeTopics(Takeover takeover) {
        var taken = new HashSet<TopicId>();
        for (var workshop : takeover.file().workshops()) {
            for (var name : workshop.topics()) {
                var topic = new Topic(
                        new TopicId(takeover.origins().topicId(name)),
                        null,
                        Slug.of(name),
                        Text.german(name),
                        takeover.origins().topic(name));
                if (taken.add(topic.id())) {
                    takeover.take(RecordKind.TOPICS, workshop.spot(), topic.id().value(), () -> topics.takeOver(topic));
                }
            }
        }
    }

    private static Committee committee(Origins origins, Workshop workshop) {
        var names = new ArrayList<CommitteeName>();
        names.add(new CommitteeName(Text.german(workshop.name()), Validity.current()));
        workshop.formerNames().forEach(name -> names.add(new CommitteeName(Text.german(name), Validity.former())));
        return new Committee(
                origins.workshopId(workshop.number()),
                CommitteeKind.WORKSHOP,
                workshop.number(),
                "werkstatt-" + workshop.number(),
                names,
                workshop.goal() == null ? null : Text.german(workshop.goal()),
                workshop.topics().stream()
                        .map(name -> new TopicId(origins.topicId(name)))
                        .distinct()
                        .toList(),
                workshop.sources(),
                origins.workshop(workshop.number()));
    }

    private void takeGroup(Takeover takeover) {
        var sittings = takeover.file().sessions().stream()
                .filter(session -> session.kind() == MeetingKind.INTERMINISTERIAL)
                .toList();
        var spots = Stream.concat(
                sittings.stream().map(Session::spot),
                takeover.file().projects().stream()
                        .flatMap(project -> project.decisions().stream())
                        .filter(decision -> decision.body().text().equals(INTERMINISTERIAL_GROUP))
                        .map(decision -> decision.body().spot()));
        spots.findFirst().ifPresent(spot -> {
            var group = group(takeover.origins(), sittings);
            takeover.take(RecordKind.OTHER_BODIES, spot, () -> committees.takeOver(group));
        });
    }

    private static Committee group(Origins origins, List<Session> sittings) {
        return new Committee(
                origins.interministerialGroupId(),
                CommitteeKind.INTERMINISTERIAL,
                null,
                Slug.of(INTERMINISTERIAL_GROUP),
                List.of(new CommitteeName(GROUP_NAME, Validity.current())),
                null,
                List.of(),
                sittings.stream()
                        .map(Session::source)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList(),
                origins.interministerialGroup());
    }
}
