package org.wandelwerk.appraisal;

import static org.wandelwerk.appraisal.jooq.Tables.FINDINGS;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.appraisal.AwaitedDays.AwaitedDay;
import org.wandelwerk.appraisal.jooq.tables.records.FindingsRecord;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.project.ProjectId;

/** Stores what was found. */
@Repository
class FindingRepository {

    private final DSLContext sql;

    FindingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** By the ids of their items. */
    Map<String, StepFinding> of(ProjectId project, int stay) {
        return sql.selectFrom(FINDINGS)
                .where(FINDINGS.PROJECT_ID.eq(project.value()), FINDINGS.STAY.eq(stay))
                .fetchMap(FINDINGS.ITEM, FindingRepository::finding);
    }

    /** For which days something is awaited of projects, in whichever stay it was asked for. */
    List<AwaitedDay> awaited(Collection<ProjectId> projects) {
        return projects.isEmpty()
                ? List.of()
                : sql.select(FINDINGS.PROJECT_ID, FINDINGS.STAY, FINDINGS.ITEM, FINDINGS.DUE_ON)
                        .from(FINDINGS)
                        .where(FINDINGS.PROJECT_ID.eq(
                                DSL.any(projects.stream().map(ProjectId::value).toArray(UUID[]::new))))
                        .and(FINDINGS.DUE_ON.isNotNull())
                        .fetch(row ->
                                new AwaitedDay(new ProjectId(row.value1()), row.value2(), row.value3(), row.value4()));
    }

    void put(ProjectId project, int stay, StepFinding finding) {
        var row = new FindingsRecord();
        row.setId(finding.id());
        row.setProjectId(project.value());
        row.setStay(stay);
        row.setItem(finding.item());
        row.setVerdict(finding.verdict().name());
        row.setWho(finding.who());
        row.setWords(finding.words());
        row.setValue(finding.value());
        row.setOutcome(finding.outcome());
        row.setDueOn(finding.due());
        row.setDocuments(finding.documents().toArray(UUID[]::new));
        row.setEnteredBy(finding.by().id().value());
        row.setEnteredByName(finding.by().name());
        row.setEnteredAt(finding.at().atOffset(ZoneOffset.UTC));
        sql.insertInto(FINDINGS)
                .set(row)
                .onConflict(FINDINGS.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static StepFinding finding(FindingsRecord row) {
        return new StepFinding(
                row.getId(),
                row.getItem(),
                FindingVerdict.valueOf(row.getVerdict()),
                row.getWho(),
                row.getWords(),
                row.getValue(),
                row.getOutcome(),
                row.getDueOn(),
                List.of(row.getDocuments()),
                new Actor(new PersonId(row.getEnteredBy()), row.getEnteredByName()),
                row.getEnteredAt().toInstant());
    }
}
