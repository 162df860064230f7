package org.wandelwerk.organisation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Refused;

/** The whole list of organisations, public or not, for those who bring lists in and take them back. */
@Service
@Transactional
public class RecordedOrganisations {

    private final OrganisationRepository repository;
    private final PublicationRepository publications;
    private final List<OrganisationUse> uses;
    private final Clock clock;

    RecordedOrganisations(
            OrganisationRepository repository,
            PublicationRepository publications,
            List<OrganisationUse> uses,
            Clock clock) {
        this.repository = repository;
        this.publications = publications;
        this.uses = List.copyOf(uses);
        this.clock = clock;
    }

    /** All in the order of their ids, by one statement. */
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return repository.all();
    }

    /** Writes an organisation exactly so; a new one is published by the same act, under an address that is free. */
    public void put(Organisation organisation) {
        var stored = repository.find(organisation.id());
        if (stored.isPresent()) {
            repository.update(stored.get(), organisation.at(stored.get().slug()));
        } else {
            repository.add(free(organisation));
            publications.add(organisation.id().value(), clock.instant());
        }
    }

    private Organisation free(Organisation wanted) {
        var organisation = wanted;
        for (int number = 2; repository.hasSlugElsewhere(organisation); number++) {
            organisation = wanted.at(wanted.slug() + "-" + number);
        }
        return organisation;
    }

    /** The key of the text that says why it cannot be taken away; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(OrganisationId organisation) {
        return publications.has(organisation.value())
                ? uses.stream()
                        .filter(use -> use.uses(organisation))
                        .map(OrganisationUse::text)
                        .findFirst()
                : Optional.of("organisation.use.recalled");
    }

    /** Takes away what should never have come; history keeps what it was. */
    public void takeAway(OrganisationId organisation) {
        var obstacle = obstacle(organisation);
        if (obstacle.isPresent()) {
            throw new Refused(obstacle.get());
        }
        publications.end(organisation.value());
        repository.remove(organisation);
    }
}
