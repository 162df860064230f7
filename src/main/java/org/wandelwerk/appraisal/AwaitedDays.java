package org.wandelwerk.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;

/**
 * Until when answers and papers are awaited that were asked for where projects stand. A day that is over counts until
 * it is entered what came, or that nothing did: it is then that somebody must act.
 */
@Service
@Transactional(readOnly = true)
public class AwaitedDays {

    private final FindingRepository findings;
    private final ProjectsUnderWay underWay;
    private final Procedures procedures;
    private final Clock clock;

    AwaitedDays(FindingRepository findings, ProjectsUnderWay underWay, Procedures procedures, Clock clock) {
        this.findings = findings;
        this.underWay = underWay;
        this.procedures = procedures;
        this.clock = clock;
    }

    /**
     * That of a finding.
     *
     * @param stay the number of the move by which the project had come into the step
     * @param item the id of what was asked for
     */
    record AwaitedDay(ProjectId project, int stay, String item, LocalDate day) {}

    /** The earliest one of each project of which something is awaited; who may read it is asked by who calls. */
    public Map<ProjectId, LocalDate> earliest(Collection<ProjectId> projects) {
        var awaited = findings.awaited(projects).stream().collect(Collectors.groupingBy(AwaitedDay::project));
        var moves = underWay.moves(awaited.keySet());
        var earliest = new HashMap<ProjectId, LocalDate>();
        awaited.forEach((project, days) ->
                earliest(days, moves.getOrDefault(project, List.of())).ifPresent(day -> earliest.put(project, day)));
        return earliest;
    }

    /** Of what the step asks for in which the project stands, since it came there. */
    private Optional<LocalDate> earliest(List<AwaitedDay> days, List<Move> moves) {
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        var stay = FindingStay.of(moves, procedures::version);
        var asked = asked(moves.getLast());
        return days.stream()
                .filter(one -> one.stay() == stay && asked.contains(one.item()))
                .map(AwaitedDay::day)
                .min(LocalDate::compareTo);
    }

    private Set<String> asked(Move last) {
        var step = last.to().step();
        return step == null
                ? Set.of()
                : StepItems.ripening(procedures.version(last.to().procedure()).step(step), LocalDate.now(clock))
                        .map(FindingItem::id)
                        .collect(Collectors.toSet());
    }
}
