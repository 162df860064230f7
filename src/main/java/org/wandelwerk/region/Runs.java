package org.wandelwerk.region;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.place.Places;
import org.wandelwerk.region.Run.Purpose;

/** The imports of regions, each as a whole or not at all. */
@Service
@Transactional
class Runs {

    private final RunRepository repository;
    private final SupplementRepository supplements;
    private final List<Step> steps;
    private final Places places;
    private final Organisations organisations;
    private final Clock clock;

    Runs(
            RunRepository repository,
            SupplementRepository supplements,
            List<Step> steps,
            Places places,
            Organisations organisations,
            Clock clock) {
        this.repository = repository;
        this.supplements = supplements;
        this.steps = List.copyOf(steps);
        this.places = places;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Takes everything over by one transaction; tells what could not be matched. */
    List<Remark> take(Run run) {
        repository.waitForOthers();
        var file = run.takeover().file();
        var remembered = supplements.remembered();
        var joined = remembered.replacedBy(file.otherNames(), file.newsLinks());
        supplements.replace(remembered, joined);
        var matching = new Matching(places.names(), organisations);
        steps.forEach(step -> step.take(run.takeover(), matching, joined));
        finish(run, matching);
        return matching.unmatched();
    }

    private void finish(Run run, Matching matching) {
        var now = clock.instant();
        repository.add(run, run.takeover().total(), matching.unmatched().size(), now);
        if (run.purpose() == Purpose.DEMONSTRATE) {
            repository.addDemonstration(run.id(), now);
        }
        repository.checkWhatWaitsForTheEnd();
        if (run.purpose() == Purpose.REHEARSE) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /** Whether no region ever came in. */
    @Transactional(readOnly = true)
    boolean isEmpty() {
        return repository.isEmpty();
    }

    @Transactional(readOnly = true)
    boolean hasDemonstration() {
        return repository.hasDemonstration();
    }
}
