package org.wandelwerk.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.ScopeName;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.notification.MailingList;
import org.wandelwerk.notification.Recipient;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.Representatives;

/** Who sits in which body, told to those who write to all members of one. */
@Service
@Transactional(readOnly = true)
class CommitteeMailing implements MailingList {

    private final CommitteeRepository committees;
    private final SeatRepository seats;
    private final DelegateRepository delegates;
    private final Representatives representatives;
    private final Organisations organisations;
    private final Clock clock;

    CommitteeMailing(
            CommitteeRepository committees,
            SeatRepository seats,
            DelegateRepository delegates,
            Representatives representatives,
            Organisations organisations,
            Clock clock) {
        this.committees = committees;
        this.seats = seats;
        this.delegates = delegates;
        this.representatives = representatives;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<ScopeName> bodies() {
        return committees.all().stream().map(CommitteeScopes::name).toList();
    }

    /**
     * Members need not be known to the public to be written to. A seat of which nobody knows who sits on it is told by
     * its organisation, so that it is not forgotten.
     */
    @Override
    public List<Recipient> members(Scope body) {
        var today = LocalDate.now(clock);
        var held = seats.held(committee(body), today);
        var seated = delegates.on(held.stream().map(Seat::id).toList(), today);
        var names = representatives.entered(
                seated.stream().map(one -> one.delegate().representative()).toList());
        var filled = new HashSet<SeatId>();
        seated.forEach(one -> filled.add(one.delegate().seat()));
        var empty = held.stream().filter(seat -> !filled.contains(seat.id())).toList();
        var holders = organisations.named(empty.stream().map(Seat::organisation).toList());
        return Stream.concat(
                        seated.stream()
                                .flatMap(one -> Stream.ofNullable(
                                                names.get(one.delegate().representative()))
                                        .map(name -> new Recipient(one.account(), name, one.mail()))),
                        empty.stream().flatMap(seat -> nobody(seat, holders)))
                .sorted(Comparator.comparing(Recipient::name))
                .toList();
    }

    private static Stream<Recipient> nobody(Seat seat, Map<OrganisationId, OrganisationEntry> holders) {
        var entry = holders.get(seat.organisation());
        return entry == null ? Stream.empty() : Stream.of(new Recipient(null, entry.name(), null));
    }

    private CommitteeId committee(Scope body) {
        return committees.all().stream()
                .filter(one -> one.key().equals(body.keyColumn()))
                .findFirst()
                .orElseThrow(() -> new NotFound("body " + body))
                .id();
    }
}
