package org.wandelwerk.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    private final Seats seats;
    private final Organisations organisations;
    private final Speakers speakers;
    private final Representatives representatives;
    private final Frames frames;

    WorkshopPeople(
            Seats seats,
            Organisations organisations,
            Speakers speakers,
            Representatives representatives,
            Frames frames) {
        this.seats = seats;
        this.organisations = organisations;
        this.speakers = speakers;
        this.representatives = representatives;
        this.frames = frames;
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

    public List<MemberGroup> members(CommitteeId committee) {
        var ids = seats.of(committee).stream().map(Seat::organisation).toList();
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
