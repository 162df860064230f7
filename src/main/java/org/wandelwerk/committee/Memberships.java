package org.wandelwerk.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.Representative;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;

/** The members of bodies with those who sit for them, for those who bring lists in and take them back. */
@Service
@Transactional
public class Memberships {

    private final MembershipRepository repository;
    private final SeatRepository seats;
    private final PublicationRepository publications;
    private final Representatives representatives;
    private final OfficeGrants grants;
    private final Clock clock;

    Memberships(
            MembershipRepository repository,
            SeatRepository seats,
            PublicationRepository publications,
            Representatives representatives,
            OfficeGrants grants,
            Clock clock) {
        this.repository = repository;
        this.seats = seats;
        this.publications = publications;
        this.representatives = representatives;
        this.grants = grants;
        this.clock = clock;
    }

    /** All seats of a body, ended ones too, with who sits on them, by a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<Membership> of(CommitteeId committee) {
        return repository.of(committee, today());
    }

    /** Who somebody with an account is among those who sit in bodies or speak for them. */
    @Transactional(readOnly = true)
    public Set<RepresentativeId> roles(PersonId person) {
        return repository.roles(person);
    }

    /** The accounts of people who sit in bodies or speak for them, by one statement. */
    @Transactional(readOnly = true)
    public Map<RepresentativeId, PersonId> accounts(Collection<RepresentativeId> people) {
        return repository.accounts(people);
    }

    /** The seats that hold today, with all who sit there today: members need not be known to the public. */
    @Transactional(readOnly = true)
    public List<Membership> present(CommitteeId committee) {
        var held = seats.held(committee, today()).stream().map(Seat::id).collect(Collectors.toSet());
        return of(committee).stream()
                .filter(member -> held.contains(member.seat().id()))
                .map(member -> new Membership(
                        member.seat(),
                        member.delegate(),
                        member.substitute(),
                        member.sittings().stream().filter(this::sitsToday).toList()))
                .toList();
    }

    /**
     * Writes a membership exactly so, and the rights that follow; a new seat is published by the same act. Who sat
     * there before stands in history.
     *
     * @throws Refused when the account of the acting person would come to sit there, or to sit there longer: nobody
     *     gives rights to itself
     */
    public void put(Membership membership) {
        var seat = membership.seat();
        if (seats.beside(seat).stream().anyMatch(seat::overlaps)) {
            throw new Refused("committee.seat.overlaps");
        }
        var before = sitting(seat.id());
        var stored = seats.find(seat.id());
        if (stored.isEmpty()) {
            seats.add(seat);
            publications.add(seat.id().value(), clock.instant());
        } else if (!stored.get().equals(seat)) {
            seats.update(seat);
        }
        if (membership.sittings().isEmpty()) {
            sit(seat.id(), membership.delegate(), false);
            sit(seat.id(), membership.substitute(), true);
        } else {
            repository.restore(seat.id(), membership.sittings(), today());
        }
        refuseOwn(
                sitting(seat.id()).stream().filter(one -> !before.contains(one)).toList());
        grants.followAll(seat);
    }

    /** Who sits there, wherever letters go: no right follows from an address. */
    private List<Sitting> sitting(SeatId seat) {
        return repository.sittings(seat, today()).stream()
                .map(one -> new Sitting(one.id(), one.person(), one.isSubstitute(), one.validity(), null))
                .toList();
    }

    private void refuseOwn(List<Sitting> changed) {
        var linked = repository.accounts(changed.stream().map(Sitting::person).toList());
        if (Acting.now().filter(actor -> linked.containsValue(actor.id())).isPresent()) {
            throw new Refused("committee.people.own");
        }
    }

    private void sit(SeatId seat, @Nullable Sitter sitter, boolean isSubstitute) {
        if (sitter == null) {
            repository.clear(seat, isSubstitute, null, today(), today());
            return;
        }
        var named = repository.named(seat, isSubstitute, sitter.name());
        var present = named.stream().filter(this::sitsToday).findFirst();
        if (present.isPresent()) {
            repository.clear(seat, isSubstitute, present.get().id(), today(), today());
            repository.setMail(present.get().id(), sitter.mail());
        } else {
            repository.clear(seat, isSubstitute, null, today(), Validity.OPEN_END);
            repository.put(seat, fresh(seat, sitter, isSubstitute, named));
        }
    }

    private boolean sitsToday(Sitting sitting) {
        return sitting.validity().countsOn(today());
    }

    /** Who sat there before under the same name is the same person. */
    private Sitting fresh(SeatId seat, Sitter sitter, boolean isSubstitute, List<Sitting> before) {
        var word = isSubstitute ? "substitute" : "delegate";
        var times = before.isEmpty() ? "" : " " + before.size() + " " + today();
        var id = new DelegateId(HashedId.of("delegate", seat.value().toString(), word, sitter.name() + times));
        var person = before.isEmpty() ? enter(id, sitter) : before.getFirst().person();
        return new Sitting(id, person, isSubstitute, Validity.current(), sitter.mail());
    }

    /** Enters the person without making the name public. */
    private RepresentativeId enter(DelegateId delegate, Sitter sitter) {
        var id = new RepresentativeId(
                HashedId.of("representative", delegate.value().toString()));
        representatives.enter(new Representative(id, sitter.name(), Origin.here(id.value(), today())));
        return id;
    }

    /** The key of the text that says why a seat cannot be taken away; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(SeatId seat) {
        return publications.has(seat.value()) ? Optional.empty() : Optional.of("committee.use.recalled");
    }

    /** Takes away a seat that should never have come; history keeps what it was. */
    public void takeAway(SeatId id) {
        var seat = seats.find(id);
        repository.clear(id, false, null, today(), Validity.OPEN_END);
        repository.clear(id, true, null, today(), Validity.OPEN_END);
        seat.ifPresent(grants::followAll);
        publications.end(id.value());
        repository.remove(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
