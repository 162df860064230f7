package org.wandelwerk.portal.web;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.committee.Speaker;
import org.wandelwerk.draft.KeptFields;
import org.wandelwerk.project.ProjectCards;
import org.wandelwerk.topic.Topic;
import org.wandelwerk.topic.Topics;

/** Gathers what the page of one workshop shows. */
@Component
class WorkshopPages {

    private static final int MOST_PROJECTS = 200;

    private final KeptFields kept;
    private final Topics topics;
    private final WorkshopPeople people;
    private final WorkshopLife life;
    private final ProjectCards projects;
    private final ProjectPlaces places;

    WorkshopPages(
            KeptFields kept,
            Topics topics,
            WorkshopPeople people,
            WorkshopLife life,
            ProjectCards projects,
            ProjectPlaces places) {
        this.kept = kept;
        this.topics = topics;
        this.people = people;
        this.life = life;
        this.projects = projects;
        this.places = places;
    }

    WorkshopPage of(Committee committee) {
        return of(committee, kept.withheld(committee.id().value()));
    }

    /**
     * As it is drawn for everybody, stored or not.
     *
     * @param withheld the fields of its form that are not for everybody
     */
    WorkshopPage of(Committee committee, SortedSet<String> withheld) {
        return of(committee, people.speakers(committee.id()), people.members(committee.id()), withheld);
    }

    /** The page of a workshop with one of its seats as somebody would have it. */
    WorkshopPage with(Committee committee, Seat drafted) {
        var speakers = people.speakers(committee.id());
        return of(
                committee,
                speakers,
                people.membersWith(drafted),
                kept.withheld(committee.id().value()));
    }

    /** The same with the office of one of its speakers. */
    WorkshopPage with(Committee committee, Speaker.Named drafted) {
        var members = people.members(committee.id());
        return of(
                committee,
                people.speakersWith(drafted),
                members,
                kept.withheld(committee.id().value()));
    }

    private WorkshopPage of(
            Committee committee, List<SpeakerView> speakers, List<MemberGroup> members, SortedSet<String> withheld) {
        var found = projects.of(committee.id(), MOST_PROJECTS + 1);
        var cards = found.stream().limit(MOST_PROJECTS).toList();
        var names = places.names(cards);
        var sittings = life.sittings(committee.id());
        return new WorkshopPage(
                committee,
                topics(committee),
                places.corridor(),
                speakers,
                sittings,
                members,
                cards,
                found.size() > cards.size(),
                names,
                places.map(cards, names, ProjectQuery.of(String.valueOf(committee.number()), null)),
                life.news(committee.id(), cards, sittings),
                withheld);
    }

    private List<Topic> topics(Committee committee) {
        var named = topics.named(committee.topics());
        return committee.topics().stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
