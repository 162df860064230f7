package org.wandelwerk.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.committee.Membership;
import org.wandelwerk.committee.Memberships;
import org.wandelwerk.committee.Sitting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.meeting.MeetingCalendar;
import org.wandelwerk.meeting.MeetingPlace;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.shell.Formats;

/** Who gets a letter to a body, and what they are called today. */
@Component
class Addressees {

    /** Among how many of the newest meetings the next one is looked for. */
    private static final int MOST_MEETINGS = 100;

    private final Committees committees;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Representatives representatives;
    private final MeetingCalendar meetings;
    private final PostalAddressRepository postal;

    Addressees(
            Committees committees,
            Memberships memberships,
            Organisations organisations,
            Representatives representatives,
            MeetingCalendar meetings,
            PostalAddressRepository postal) {
        this.committees = committees;
        this.memberships = memberships;
        this.organisations = organisations;
        this.representatives = representatives;
        this.meetings = meetings;
        this.postal = postal;
    }

    List<Committee> bodies() {
        return committees.all();
    }

    Committee body(String key) {
        return bodies().stream()
                .filter(body -> body.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("body " + key));
    }

    /** The next meeting of a body that is public, with day and place as far as they are known; empty when none is. */
    String nextMeeting(Committee body, LocalDate today) {
        var formats = new Formats(Language.DE);
        return meetings.of(body.id(), MOST_MEETINGS).stream()
                .filter(meeting -> meeting.date() != null && !meeting.isOver(today))
                .min(Comparator.comparing(meeting -> String.valueOf(meeting.date())))
                .map(meeting -> Stream.of(
                                Optional.of(meeting.title().de()),
                                Optional.ofNullable(meeting.date()).map(formats::date),
                                Optional.ofNullable(meeting.place()).map(MeetingPlace::given))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    /** Where letters to them go, as far as the office wrote it down. */
    Map<OrganisationId, String> postal(List<Addressee> to) {
        return postal.of(to.stream().map(Addressee::organisation).distinct().toList());
    }

    /** The accounts of those who get letters. */
    List<PersonId> accounts(List<Addressee> to) {
        var people = to.stream()
                .flatMap(one -> Stream.ofNullable(one.person()))
                .distinct()
                .toList();
        return accountsOf(people).values().stream().distinct().toList();
    }

    /** Those of people who have one, by who they are in public or on a seat. */
    Map<RepresentativeId, PersonId> accountsOf(List<RepresentativeId> people) {
        return memberships.accounts(people);
    }

    /** By organisation, those who stand in behind those who sit there, by a fixed number of statements. */
    List<Addressee> of(Committee body) {
        var members = memberships.present(body.id());
        var holders = organisations(
                members.stream().map(member -> member.seat().organisation()).toList());
        var names = people(members.stream()
                .flatMap(member -> member.sittings().stream())
                .map(Sitting::person)
                .toList());
        return members.stream()
                .flatMap(member -> of(member, holders, names))
                .sorted(Comparator.comparing(Addressee::organisationName, new Formats(Language.DE).order())
                        .thenComparing(Addressee::isSubstitute)
                        .thenComparing(Addressee::name)
                        .thenComparing(Addressee::key))
                .toList();
    }

    private static Stream<Addressee> of(
            Membership member, Map<OrganisationId, String> holders, Map<RepresentativeId, String> names) {
        var seat = member.seat();
        var holder = holders.getOrDefault(seat.organisation(), "");
        var seated = member.sittings().stream()
                .filter(sitting -> names.containsKey(sitting.person()))
                .toList();
        return seated.isEmpty()
                ? Stream.of(new Addressee(seat.id().value(), null, "", seat.organisation(), holder, false))
                : seated.stream()
                        .map(sitting -> new Addressee(
                                sitting.id().value(),
                                sitting.person(),
                                names.getOrDefault(sitting.person(), ""),
                                seat.organisation(),
                                holder,
                                sitting.isSubstitute()));
    }

    Map<OrganisationId, String> organisations(List<OrganisationId> ids) {
        return organisations.named(ids).values().stream()
                .collect(Collectors.toMap(OrganisationEntry::id, OrganisationEntry::name));
    }

    Map<RepresentativeId, String> people(List<RepresentativeId> ids) {
        return representatives.entered(ids);
    }
}
