package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published projects in numbers, and how much of them is recorded at all. */
@Service
@Transactional(readOnly = true)
public class ProjectStatistics {

    private final StatisticsRepository statistics;
    private final StandingRepository standings;

    ProjectStatistics(StatisticsRepository statistics, StandingRepository standings) {
        this.statistics = statistics;
        this.standings = standings;
    }

    public ProjectCoverage coverage() {
        return statistics.coverage();
    }

    /** What was decided with an outcome, by the date of the decision; what has no date stands at the end. */
    public List<DecidedSum> decided(DecisionOutcome outcome) {
        return statistics.decided(outcome);
    }

    /** What was decided up to the end of a day. */
    public Standing standing(LocalDate day) {
        return standings.upTo(day);
    }
}
