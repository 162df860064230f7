package org.wandelwerk.project;

import static org.jooq.impl.DSL.select;
import static org.wandelwerk.project.jooq.Tables.DECISIONS;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.PartialDate;

/** Finds the decisions of committees on published projects, in the order of their dates. */
@Repository
class CommitteeDecisionRepository {

    private final DSLContext sql;

    CommitteeDecisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<DecisionId, ProjectId> of(CommitteeId committee, int limit) {
        return fetch(DECISIONS.COMMITTEE_ID.eq(committee.value()), limit);
    }

    Map<DecisionId, ProjectId> on(PartialDate date, Collection<CommitteeId> committees, int limit) {
        var ids = committees.stream().map(CommitteeId::value).toList();
        return fetch(DECISIONS.COMMITTEE_ID.in(ids).and(DECISIONS.DECIDED_ON.eq(date.toString())), limit);
    }

    int count(CommitteeId committee) {
        return sql.fetchCount(DECISIONS, isPublished().and(DECISIONS.COMMITTEE_ID.eq(committee.value())));
    }

    private Map<DecisionId, ProjectId> fetch(Condition condition, int limit) {
        var found = new LinkedHashMap<DecisionId, ProjectId>();
        sql.select(DECISIONS.ID, DECISIONS.PROJECT_ID)
                .from(DECISIONS)
                .where(isPublished())
                .and(condition)
                .orderBy(DECISIONS.DECIDED_ON.desc().nullsLast(), DECISIONS.ID)
                .limit(limit)
                .forEach(row -> found.put(new DecisionId(row.value1()), new ProjectId(row.value2())));
        return found;
    }

    private static Condition isPublished() {
        return DECISIONS.PROJECT_ID.in(select(LISTINGS.PROJECT_ID).from(LISTINGS));
    }
}
