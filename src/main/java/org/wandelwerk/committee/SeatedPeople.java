package org.wandelwerk.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.shell.FormErrors;

/**
 * Who sits on a seat, as those who keep the body write it down: names and addresses are known to the office alone, and
 * the rights of those whose account is known follow by the same act.
 */
@Service
@Transactional
public class SeatedPeople {

    private final SeatPlaces places;
    private final MembershipRepository repository;
    private final SeatAccounts accounts;
    private final SeatEntering entering;
    private final Clock clock;

    SeatedPeople(
            SeatPlaces places,
            MembershipRepository repository,
            SeatAccounts accounts,
            SeatEntering entering,
            Clock clock) {
        this.places = places;
        this.repository = repository;
        this.accounts = accounts;
        this.entering = entering;
        this.clock = clock;
    }

    /** The seat with its people; who neither keeps the body nor reads of people as the office learns of nothing. */
    @Transactional(readOnly = true)
    public SeatPeople of(SeatId id) {
        var seat = places.seat(id);
        places.requireLooking(seat);
        return page(seat);
    }

    /**
     * Writes down exactly these, unless something is wrong or somebody was quicker; empty lines say nothing.
     *
     * @param digest of the people when the form was handed out
     * @param key the one-time key of the form
     */
    public FormErrors put(SeatId id, List<TypedValues> lines, String digest, String key) {
        var seat = editable(id);
        var stored = page(seat);
        var errors = SeatLines.check(lines);
        if (!errors.isEmpty()) {
            return errors;
        }
        var wanted = entering.read(id, stored.people(), lines, key);
        if (isWritten(stored, wanted)) {
            return FormErrors.NONE;
        }
        if (!stored.digest().equals(digest)) {
            return FormErrors.NONE.with("form", "committee.people.quicker");
        }
        if (accounts.isMine(changed(stored, wanted))) {
            return FormErrors.NONE.with("form", "committee.people.own");
        }
        if (entering.overlap(id, stored.people(), wanted)) {
            return FormErrors.NONE.with("form", "committee.people.mistake.overlap");
        }
        entering.write(seat, stored.people(), wanted, today());
        return FormErrors.NONE;
    }

    /** Tells that the account with the address belongs to somebody who sits there; the rights follow. */
    public FormErrors link(SeatId id, DelegateId delegate, String mail) {
        places.requireLinking();
        var sitting = sitting(id, delegate);
        if (accounts.find(mail).isEmpty()) {
            return FormErrors.NONE.with("konto_" + delegate.value(), "committee.people.mistake.account");
        }
        accounts.link(sitting.person(), mail);
        return FormErrors.NONE;
    }

    /** Tells that no account belongs to somebody who sits there; the rights end. */
    public void part(SeatId id, DelegateId delegate) {
        places.requireLinking();
        accounts.part(sitting(id, delegate).person());
    }

    private Sitting sitting(SeatId id, DelegateId delegate) {
        return repository.sittings(places.seat(id).id(), today()).stream()
                .filter(sitting -> sitting.id().equals(delegate))
                .findFirst()
                .orElseThrow(() -> new NotFound("delegate " + delegate));
    }

    private Seat editable(SeatId id) {
        var seat = places.seat(id);
        places.requireEditing(seat);
        places.hold(seat);
        return seat;
    }

    /** What stands there otherwise than before, or for the first time. */
    private static List<Sitting> changed(SeatPeople stored, List<SeatedPerson> wanted) {
        var before = stored.people().stream().map(SeatedPerson::sitting).toList();
        return wanted.stream()
                .map(SeatedPerson::sitting)
                .filter(sitting -> !before.contains(sitting))
                .toList();
    }

    private static boolean isWritten(SeatPeople stored, List<SeatedPerson> wanted) {
        return stored.people().stream()
                .map(SeatedPerson::sitting)
                .toList()
                .equals(wanted.stream().map(SeatedPerson::sitting).toList());
    }

    private SeatPeople page(Seat seat) {
        var mayLink = places.mayLink();
        return new SeatPeople(
                seat.id(),
                places.organisation(seat),
                places.body(seat),
                accounts.of(repository.sittings(seat.id(), today()), mayLink),
                places.mayEdit(seat),
                mayLink);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
