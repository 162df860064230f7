package org.wandelwerk.project;

import static org.wandelwerk.project.jooq.Tables.MOVES;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;

/** Finds projects by the bodies before which they came. */
@Repository
class ProjectBodyRepository {

    private final DSLContext sql;

    ProjectBodyRepository(DSLContext sql) {
        this.sql = sql;
    }

    Set<ProjectId> ofWorkshops(Collection<CommitteeId> workshops) {
        return sql.selectDistinct(WORKSHOPS.PROJECT_ID)
                .from(WORKSHOPS)
                .where(WORKSHOPS.COMMITTEE_ID.in(
                        workshops.stream().map(CommitteeId::value).toList()))
                .fetchSet(row -> new ProjectId(row.value1()));
    }

    Set<ProjectId> everIn(Map<String, Set<String>> steps) {
        var there = steps.entrySet().stream()
                .map(entry -> MOVES.PROCEDURE.eq(entry.getKey()).and(MOVES.STEP.in(entry.getValue())))
                .reduce(DSL.falseCondition(), Condition::or);
        return sql.selectDistinct(MOVES.PROJECT_ID)
                .from(MOVES)
                .where(there)
                .fetchSet(row -> new ProjectId(row.value1()));
    }
}
