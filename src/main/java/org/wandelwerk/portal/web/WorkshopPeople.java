package org.wandelwerk.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Seat;
import org.wandelwerk.committee.Seats;
import org.wandelwerk.committee.Speaker;
import org.wandelwerk.committee.Speakers;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationGroup;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.shell.Frames;

/** Who speaks for a workshop and who sits in it. */
@Component
public class WorkshopPeople {

    private static final Comparator<SpeakerView> AS_THEY_CAME = Comparator.comparing(
                    (SpeakerView view) -> view.speaker().validity().fromColumn(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(view -> view.speaker().id().value().toString());

    private final Seats seats;
    private final Organisations organisations;
    private final Speakers speakers;
    private final Representatives representatives;
    private final Frames frames;
    private final Today today;

    WorkshopPeople(
            Seats seats,
            Organisations organisations,
            Speakers speakers,
            Representatives representatives,
            Frames frames,
            Today today) {
        this.seats = seats;
        this.organisations = organisations;
        this.speakers = speakers;
        this.representatives = representatives;
        this.frames = frames;
        this.today = today;
    }

    List<SpeakerView> speakers(CommitteeId committee) {
        var current = speakers.current(committee);
        var people = representatives.named(
                current.stream().map(Speaker::representative).toList());
        return current.stream()
                .filter(speaker -> people.containsKey(speaker.representative()))
                .map(speaker -> new SpeakerView(
                        speaker,
                        Objects.requireNonNull(people.get(speaker.representative()))
                                .name()))
                .toList();
    }

    /** The same with one office as somebody would have it, be it stored or not. */
    List<SpeakerView> speakersWith(Speaker.Named drafted) {
        var office = drafted.speaker();
        var others = speakers(office.committee()).stream()
                .filter(view -> !view.speaker().id().equals(office.id()));
        var own = Stream.of(new SpeakerView(office, drafted.name()))
                .filter(_ -> office.validity().countsOn(today.date()));
        return Stream.concat(others, own).sorted(AS_THEY_CAME).toList();
    }

    public List<MemberGroup> members(CommitteeId committee) {
        return members(seats.of(committee).stream());
    }

    /** The same with one seat as somebody would have it, be it stored or not. */
    public List<MemberGroup> membersWith(Seat drafted) {
        var others =
                seats.of(drafted.committee()).stream().filter(seat -> !seat.id().equals(drafted.id()));
        var own = Stream.of(drafted).filter(seat -> seat.validity().countsOn(today.date()));
        return members(Stream.concat(others, own));
    }

    private List<MemberGroup> members(Stream<Seat> held) {
        var ids = held.map(Seat::organisation).toList();
        var members = new ArrayList<>(organisations.named(ids).values());
        members.sort(Comparator.comparing(
                OrganisationEntry::name, frames.current().formats().order()));
        return Arrays.stream(OrganisationGroup.values())
                .map(group -> new MemberGroup(group, of(group, members)))
                .filter(group -> !group.members().isEmpty())
                .toList();
    }

    private static List<OrganisationEntry> of(OrganisationGroup group, List<OrganisationEntry> members) {
        return members.stream().filter(member -> member.group() == group).toList();
    }
}
