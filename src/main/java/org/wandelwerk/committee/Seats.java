package org.wandelwerk.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.organisation.OrganisationId;

/** Which organisations sit in which committees. */
@Service
@Transactional
public class Seats {

    private final SeatRepository repository;
    private final PublicationRepository publications;
    private final Recalls recalls;
    private final OfficeGrants grants;
    private final Clock clock;

    Seats(
            SeatRepository repository,
            PublicationRepository publications,
            Recalls recalls,
            OfficeGrants grants,
            Clock clock) {
        this.repository = repository;
        this.publications = publications;
        this.recalls = recalls;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Takes a seat over and publishes a new one, with the rights of those who sit on it; refused while the organisation
     * has another seat there.
     *
     * @throws Refused also when it gives the acting person rights, or rights for longer
     */
    public Change takeOver(Seat seat) {
        var stored = repository.find(seat.id());
        if (stored.filter(seat::equals).isPresent()) {
            return Change.SAME;
        }
        if (stored.isPresent() && seat.origin().givesWayTo(stored.get().origin())) {
            return Change.KEPT;
        }
        if (isTaken(seat)) {
            throw new Refused("committee.seat.overlaps");
        }
        if (stored.isPresent()) {
            repository.update(seat);
            grants.follow(seat);
            return Change.CHANGED;
        }
        repository.add(seat);
        publications.add(seat.id().value(), clock.instant());
        return Change.NEW;
    }

    /** Whether the organisation has another seat there at the same time. */
    @Transactional(readOnly = true)
    boolean isTaken(Seat seat) {
        return repository.beside(seat).stream().anyMatch(seat::overlaps);
    }

    /** The seats that a committee has today. */
    @Transactional(readOnly = true)
    public List<Seat> of(CommitteeId committee) {
        return repository.published(committee, LocalDate.now(clock));
    }

    /** All seats that an organisation has or had, those of today first. */
    @Transactional(readOnly = true)
    public List<Seat> of(OrganisationId organisation) {
        return repository.published(organisation);
    }

    /** Which of them had a seat on a day or later, published or not, or one of which nobody knows when it ended. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> seatedSince(Collection<OrganisationId> organisations, LocalDate day) {
        return repository.seatedSince(organisations, day);
    }

    /** The accounts of those who sit or ever sat for an organisation. */
    @Transactional(readOnly = true)
    public List<PersonId> accounts(OrganisationId organisation) {
        return repository.accounts(organisation);
    }

    /** Which organisations have a seat today in each of the committees, by one statement. */
    @Transactional(readOnly = true)
    public Map<CommitteeId, List<OrganisationId>> holders(Collection<CommitteeId> committees) {
        return repository.holders(committees, LocalDate.now(clock));
    }

    /** How many seats each committee has today, without those of recalled organisations; no seat, no entry. */
    @Transactional(readOnly = true)
    public Map<CommitteeId, Integer> counts() {
        return repository.counts(LocalDate.now(clock), recalls.standing(SubjectKind.ORGANISATION));
    }
}
