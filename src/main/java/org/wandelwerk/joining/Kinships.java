package org.wandelwerk.joining;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectSuccession;

/** How projects are akin by joining and splitting, as everybody may read it. */
@Service
@Transactional(readOnly = true)
public class Kinships {

    /** How many projects may have gone into one another until one is public. */
    private static final int MOST_STEPS = 10;

    private final SplittingRepository repository;
    private final ProjectSuccession succession;

    Kinships(SplittingRepository repository, ProjectSuccession succession) {
        this.repository = repository;
        this.succession = succession;
    }

    /** Those that are public now, and those that were until they became part of the project. */
    public Kindred of(PublicKey project) {
        return new Kindred(shown(project, MOST_STEPS));
    }

    /** The projects into which one was split, public or not, and not taken back; for those whose project it is. */
    public List<NamedProject> partsOf(ProjectId whole) {
        return repository.of(whole).stream()
                .filter(splitting -> splitting.undone() == null)
                .flatMap(splitting -> splitting.parts().stream())
                .toList();
    }

    private List<Kin> shown(PublicKey project, int steps) {
        var acts = repository.kin(project);
        var open = succession.publicAmong(acts.stream().map(Kin::key).toList());
        return acts.stream()
                .filter(kin -> kin.as() == Kin.As.HAS_JOINED
                        || open.contains(kin.key())
                        || kin.leadsOn() && steps > 0 && leadsOn(kin.key(), steps - 1))
                .toList();
    }

    private boolean leadsOn(PublicKey hidden, int steps) {
        return shown(hidden, steps).stream().anyMatch(Kin::leadsOn);
    }
}
