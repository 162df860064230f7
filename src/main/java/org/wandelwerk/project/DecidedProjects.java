package org.wandelwerk.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.PartialDate;

/** What the committees decided on published projects. */
@Service
@Transactional(readOnly = true)
public class DecidedProjects {

    private final CommitteeDecisionRepository decisions;
    private final DossierRepository dossiers;

    DecidedProjects(CommitteeDecisionRepository decisions, DossierRepository dossiers) {
        this.decisions = decisions;
        this.dossiers = dossiers;
    }

    /** What a committee decided, the newest first and those without a date last. */
    public List<DecidedProject> of(CommitteeId committee, int limit) {
        return decided(decisions.of(committee, limit));
    }

    public int count(CommitteeId committee) {
        return decisions.count(committee);
    }

    /** What one of the committees decided with exactly this date, as far as it is recorded. */
    public List<DecidedProject> on(PartialDate date, Collection<CommitteeId> committees, int limit) {
        return decided(decisions.on(date, committees, limit));
    }

    private List<DecidedProject> decided(Map<DecisionId, ProjectId> found) {
        var known = dossiers.find(found.values().stream().distinct().toList()).stream()
                .collect(Collectors.toMap(dossier -> dossier.project().id(), Function.identity()));
        return found.entrySet().stream()
                .flatMap(entry -> decided(entry.getKey(), Objects.requireNonNull(known.get(entry.getValue()))))
                .toList();
    }

    private static Stream<DecidedProject> decided(DecisionId id, ProjectDossier dossier) {
        return dossier.decisions().stream()
                .filter(decision -> decision.id().equals(id))
                .map(decision -> new DecidedProject(dossier.project(), decision));
    }
}
