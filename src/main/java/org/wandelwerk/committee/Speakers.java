package org.wandelwerk.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.organisation.OrganisationId;

/** Who speaks for which committee. */
@Service
@Transactional
public class Speakers {

    private final SpeakerRepository repository;
    private final PublicationRepository publications;
    private final OfficeGrants grants;
    private final Clock clock;

    Speakers(SpeakerRepository repository, PublicationRepository publications, OfficeGrants grants, Clock clock) {
        this.repository = repository;
        this.publications = publications;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Takes a speaker over, with the rights of the office; a new one is published by the same act.
     *
     * @throws Refused when it gives the acting person rights, or rights for longer
     */
    public Change takeOver(Speaker speaker) {
        var stored = repository.find(speaker.id());
        if (stored.filter(speaker::equals).isPresent()) {
            return Change.SAME;
        }
        if (stored.isPresent() && speaker.origin().givesWayTo(stored.get().origin())) {
            return Change.KEPT;
        }
        if (stored.isPresent()) {
            repository.update(speaker);
            grants.follow(speaker);
            return Change.CHANGED;
        }
        repository.add(speaker);
        publications.add(speaker.id().value(), clock.instant());
        grants.follow(speaker);
        return Change.NEW;
    }

    /** Who speaks for a committee today. */
    @Transactional(readOnly = true)
    public List<Speaker> current(CommitteeId committee) {
        return repository.published(committee, LocalDate.now(clock));
    }

    /** Who speaks for the committees today, by one statement; a committee without a speaker is left out. */
    @Transactional(readOnly = true)
    public Map<CommitteeId, List<Speaker>> current() {
        return repository.published(LocalDate.now(clock)).stream().collect(Collectors.groupingBy(Speaker::committee));
    }

    /** The people of an organisation who speak or spoke for a committee, those of today first. */
    @Transactional(readOnly = true)
    public List<Speaker> of(OrganisationId organisation) {
        return repository.published(organisation);
    }
}
