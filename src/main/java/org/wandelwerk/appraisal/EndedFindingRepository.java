package org.wandelwerk.appraisal;

import static org.wandelwerk.appraisal.jooq.Tables.FINDINGS;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.appraisal.jooq.tables.records.FindingsRecord;
import org.wandelwerk.history.Erasures;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.RetentionClass;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;

/** What was said in findings on projects that are over, project by project; what was found stays. */
@Repository
class EndedFindingRepository implements OfferedRecords {

    private final DSLContext sql;
    private final ProjectsUnderWay projects;
    private final Erasures history;

    EndedFindingRepository(DSLContext sql, ProjectsUnderWay projects, Erasures history) {
        this.sql = sql;
        this.projects = projects;
        this.history = history;
    }

    @Override
    public String kind() {
        return "findings";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.CASE_FILE;
    }

    @Override
    public Set<String> ends() {
        return Set.of("appraisal.findings.who", "appraisal.findings.words");
    }

    @Override
    public int due(Instant before) {
        return sql.select(DSL.countDistinct(FINDINGS.PROJECT_ID))
                .from(FINDINGS)
                .where(isDue(before))
                .fetchSingle(row -> row.value1());
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return giveUp(before, oldest(before, most).map(UUID::toString).toList());
    }

    @Override
    public GivenUp giveUp(Instant before, Collection<String> keys) {
        var gone = sql.update(FINDINGS)
                .setNull(FINDINGS.WHO)
                .setNull(FINDINGS.WORDS)
                .where(isDue(before), given(keys))
                .returningResult(FINDINGS.PROJECT_ID)
                .fetchSet(FINDINGS.PROJECT_ID);
        return new GivenUp(gone.size(), List.of(words(gone.stream())));
    }

    @Override
    public List<OfferedRecord> offered(Instant before, int most) {
        return records(sql.selectFrom(FINDINGS)
                .where(
                        isDue(before),
                        FINDINGS.PROJECT_ID.in(oldest(before, most).toList()))
                .orderBy(FINDINGS.PROJECT_ID, FINDINGS.STAY, FINDINGS.ITEM)
                .fetch());
    }

    @Override
    public List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return records(sql.selectFrom(FINDINGS)
                .where(isDue(before), given(keys))
                .orderBy(FINDINGS.PROJECT_ID, FINDINGS.STAY, FINDINGS.ITEM)
                .forUpdate()
                .fetch());
    }

    private Stream<UUID> oldest(Instant before, int most) {
        return sql
                .selectDistinct(FINDINGS.PROJECT_ID)
                .from(FINDINGS)
                .where(isDue(before))
                .orderBy(FINDINGS.PROJECT_ID)
                .limit(most)
                .fetch(FINDINGS.PROJECT_ID)
                .stream();
    }

    /** Of which something is said, or was said once so that history still tells it. */
    private Condition isDue(Instant before) {
        var over = projects.overBefore(before).stream().map(ProjectId::value).toArray(UUID[]::new);
        var told = history.told(words(Stream.of(over))).stream()
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        return FINDINGS.PROJECT_ID
                .eq(DSL.any(over))
                .and(FINDINGS.WHO.isNotNull().or(FINDINGS.WORDS.isNotNull()).or(FINDINGS.PROJECT_ID.eq(DSL.any(told))));
    }

    private static FormerValues words(Stream<UUID> projects) {
        var owners = projects.map(UUID::toString).toList();
        return new FormerValues("appraisal.findings", "project_id", owners, List.of("who", "words"));
    }

    private static Condition given(Collection<String> keys) {
        return FINDINGS.PROJECT_ID.cast(String.class).in(keys);
    }

    private static List<OfferedRecord> records(List<FindingsRecord> rows) {
        return rows.stream().collect(Collectors.groupingBy(FindingsRecord::getProjectId)).entrySet().stream()
                .map(one -> new OfferedRecord(
                        one.getKey().toString(),
                        DataField.words(
                                        "appraisal.data.findings",
                                        one.getValue().stream()
                                                .map(EndedFindingRepository::line)
                                                .collect(Collectors.joining("\n")))
                                .toList()))
                .toList();
    }

    private static String line(FindingsRecord row) {
        return Stream.of(
                        row.getStay(),
                        row.getItem(),
                        row.getVerdict(),
                        row.getValue(),
                        row.getOutcome(),
                        row.getDueOn(),
                        row.getWho(),
                        row.getWords(),
                        row.getEnteredByName(),
                        row.getEnteredAt().toInstant())
                .map(value -> value == null ? "" : value.toString())
                .collect(Collectors.joining(" | "));
    }
}
