package org.wandelwerk.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Refused;

/** The committees of the region; readers see the published ones. */
@Service
@Transactional
public class Committees {

    private final CommitteeRepository repository;
    private final PublicationRepository publications;
    private final Recalls recalls;
    private final OfficeGrants grants;
    private final Clock clock;

    Committees(
            CommitteeRepository repository,
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
     * Takes a committee over; a new one is published by the same act, and the slug it had before leads on. Where a body
     * ends, the rights from its seats and offices end.
     *
     * @throws Refused also when it lets the acting person keep a seat or an office in it for longer
     */
    public Change takeOver(Committee committee) {
        var stored = repository.find(committee.id());
        if (stored.filter(committee::equals).isPresent()) {
            return Change.SAME;
        }
        if (stored.isPresent() && committee.origin().givesWayTo(stored.get().origin())) {
            return Change.KEPT;
        }
        if (repository.hasSlugElsewhere(committee)) {
            throw new Refused("committee.slug.taken");
        }
        if (repository.hasNumberElsewhere(committee)) {
            throw new Refused("committee.number.taken");
        }
        if (stored.isPresent()) {
            repository.update(stored.get(), committee);
            grants.follow(committee);
            return Change.CHANGED;
        }
        repository.add(committee);
        publications.add(committee.id().value(), clock.instant());
        return Change.NEW;
    }

    @Transactional(readOnly = true)
    public Committee workshop(int number) {
        return repository.publishedWorkshop(number).orElseThrow(() -> new NotFound("workshop " + number));
    }

    /** The committee that has this slug or had it before; the slug it has now tells whether to lead on. */
    @Transactional(readOnly = true)
    public Committee bySlug(String slug) {
        return repository.publishedBySlug(slug).orElseThrow(() -> new NotFound("committee " + slug));
    }

    /** All workshops by number; seats of organisations that were recalled do not count. */
    @Transactional(readOnly = true)
    public List<CommitteeEntry> workshops() {
        return repository.publishedWorkshops(LocalDate.now(clock), recalls.standing(SubjectKind.ORGANISATION));
    }

    /** All bodies that are no workshops, by slug. */
    @Transactional(readOnly = true)
    public List<Committee> bodies() {
        return repository.publishedBodies();
    }

    /** All, public or not, for those who work with them: the workshops by number and then the others. */
    @Transactional(readOnly = true)
    public List<Committee> all() {
        return repository.all();
    }

    /** The published ones of the given committees, by one statement. */
    @Transactional(readOnly = true)
    public Map<CommitteeId, Committee> named(Collection<CommitteeId> ids) {
        return repository.published(ids).stream().collect(Collectors.toMap(Committee::id, Function.identity()));
    }
}
