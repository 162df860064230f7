package org.wandelwerk.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.wandelwerk.project.jooq.Tables.DECISIONS;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.project.jooq.tables.records.DecisionsRecord;

/** The table of decisions on projects. */
@Repository
class DecisionRepository {

    /** Those of a project, within a statement that reads projects. */
    static final Field<List<Decision>> OF_PROJECT = multiset(selectFrom(DECISIONS)
                    .where(DECISIONS.PROJECT_ID.eq(PROJECTS.ID))
                    .orderBy(DECISIONS.POSITION))
            .convertFrom(rows -> rows.map(row -> decision(row.into(DECISIONS))))
            .as("decisions");

    private final DSLContext sql;

    DecisionRepository(DSLContext sql) {
        this.sql = sql;
    }

    void put(ProjectId project, List<Decision> decisions) {
        sql.deleteFrom(DECISIONS)
                .where(DECISIONS.PROJECT_ID.eq(project.value()))
                .and(DECISIONS.ID.notIn(decisions.stream()
                        .map(decision -> decision.id().value())
                        .toList()))
                .execute();
        for (int i = 0; i < decisions.size(); i++) {
            sql.insertInto(DECISIONS)
                    .set(row(project, decisions.get(i), i))
                    .onConflict(DECISIONS.ID)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    private DecisionsRecord row(ProjectId project, Decision decision, int position) {
        var row = sql.newRecord(DECISIONS);
        var committee = decision.body().committee();
        var organisation = decision.body().organisation();
        var amount = decision.amount();
        row.setId(decision.id().value());
        row.setProjectId(project.value());
        row.setPosition(position);
        row.setBody(decision.body().given());
        row.setCommitteeId(committee == null ? null : committee.value());
        row.setOrganisationId(organisation == null ? null : organisation.value());
        row.setOutcome(decision.outcome().name());
        row.setDecidedOn(Columns.column(decision.date()));
        row.setAmount(amount == null ? null : amount.cents());
        row.setSources(Columns.column(decision.sources()));
        row.setOriginSource(decision.origin().source());
        row.setOriginId(decision.origin().id());
        row.setOriginAsOf(decision.origin().asOf());
        row.setReasons(decision.reasons() == null ? null : decision.reasons().text());
        row.setReasonsWithheld(GivenReasons.WITHHELD.equals(decision.reasons()));
        return row;
    }

    static Decision decision(DecisionsRecord row) {
        return new Decision(
                new DecisionId(row.getId()),
                body(row),
                DecisionOutcome.valueOf(row.getOutcome()),
                Columns.date(row.getDecidedOn()),
                row.getAmount() == null ? null : new Money(row.getAmount()),
                Columns.sources(row.getSources()),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()),
                reasons(row));
    }

    private static @Nullable GivenReasons reasons(DecisionsRecord row) {
        return row.getReasons() == null && !row.getReasonsWithheld() ? null : new GivenReasons(row.getReasons());
    }

    private static DecidingBody body(DecisionsRecord row) {
        return new DecidingBody(
                row.getBody(),
                row.getCommitteeId() == null ? null : new CommitteeId(row.getCommitteeId()),
                row.getOrganisationId() == null ? null : new OrganisationId(row.getOrganisationId()));
    }
}
