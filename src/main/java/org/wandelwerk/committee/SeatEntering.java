package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.organisation.Representative;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;

/** Makes of typed lines who sits on a seat: the same person where the name is, else one that is entered anew. */
@Component
class SeatEntering {

    private final MembershipRepository repository;
    private final DelegateRepository delegates;
    private final Representatives representatives;
    private final OfficeGrants grants;

    SeatEntering(
            MembershipRepository repository,
            DelegateRepository delegates,
            Representatives representatives,
            OfficeGrants grants) {
        this.repository = repository;
        this.delegates = delegates;
        this.representatives = representatives;
        this.grants = grants;
    }

    /**
     * Who will sit there by these lines.
     *
     * @param key the one-time key of the form, so that a form sent twice enters nobody twice
     */
    List<SeatedPerson> read(SeatId seat, List<SeatedPerson> stored, List<TypedValues> lines, String key) {
        var wanted = new ArrayList<SeatedPerson>();
        for (int number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            if (!SeatLines.isLeftOut(line)) {
                var sitting = sitting(seat, stored, line, key + " " + number);
                wanted.add(new SeatedPerson(sitting, line.of("name"), null, null));
            }
        }
        return wanted;
    }

    private Sitting sitting(SeatId seat, List<SeatedPerson> stored, TypedValues line, String key) {
        var known = stored.stream()
                .filter(person -> SeatLines.write(person).of(SeatLines.ID).equals(line.of(SeatLines.ID)))
                .filter(person -> person.name().equals(line.of("name")))
                .findFirst();
        if (known.filter(person -> SeatLines.write(person).equals(line)).isPresent()) {
            return known.get().sitting();
        }
        var id = new DelegateId(HashedId.of("delegate", seat.value().toString(), key));
        return new Sitting(
                known.map(person -> person.sitting().id()).orElse(id),
                known.map(person -> person.sitting().person())
                        .or(() -> before(seat, line))
                        .orElseGet(() -> fresh(id)),
                SeatLines.isSubstitute(line),
                SeatLines.validity(line),
                SeatLines.mail(line));
    }

    /** Who sat there before under the same name is the same person. */
    private Optional<RepresentativeId> before(SeatId seat, TypedValues line) {
        return repository.named(seat, SeatLines.isSubstitute(line), line.of("name")).stream()
                .map(Sitting::person)
                .findFirst();
    }

    private static RepresentativeId fresh(DelegateId id) {
        return new RepresentativeId(HashedId.of("representative", id.value().toString()));
    }

    /** Whether two would certainly sit there on one day with the one vote. */
    boolean overlap(SeatId seat, List<SeatedPerson> stored, List<SeatedPerson> wanted) {
        var standing = stored.stream().map(person -> person.sitting().id()).toList();
        var certain = new ArrayList<CertainDays>();
        delegates.of(seat).stream()
                .filter(delegate -> !delegate.isSubstitute() && !standing.contains(delegate.id()))
                .forEach(delegate -> CertainDays.of(delegate.validity()).ifPresent(certain::add));
        for (var sitting : wanted.stream().map(SeatedPerson::sitting).toList()) {
            var days = CertainDays.of(sitting.validity());
            if (!sitting.isSubstitute() && days.isPresent()) {
                if (certain.stream().anyMatch(days.get()::overlap)) {
                    return true;
                }
                certain.add(days.get());
            }
        }
        return false;
    }

    /** Writes it with the rights that follow; the names do not become public by it. */
    void write(Seat seat, List<SeatedPerson> stored, List<SeatedPerson> wanted, LocalDate today) {
        for (var entry : wanted) {
            var person = entry.sitting().person();
            if (representatives.entered(List.of(person)).isEmpty()) {
                representatives.enter(new Representative(person, entry.name(), Origin.here(person.value(), today)));
            }
        }
        var sittings = wanted.stream().map(SeatedPerson::sitting).toList();
        var moved = stored.stream()
                .map(SeatedPerson::sitting)
                .filter(before -> sittings.stream()
                        .anyMatch(after -> after.id().equals(before.id())
                                && !after.validity().equals(before.validity())))
                .map(Sitting::id)
                .toList();
        if (moved.size() > 1) {
            repository.lift(moved);
        }
        repository.restore(seat.id(), sittings, today);
        grants.followAll(seat);
    }
}
