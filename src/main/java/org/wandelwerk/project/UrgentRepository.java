package org.wandelwerk.project;

import static org.wandelwerk.project.WaitingRepository.LAST;
import static org.wandelwerk.project.WaitingRepository.TOLD;
import static org.wandelwerk.project.WaitingRepository.of;
import static org.wandelwerk.project.jooq.Tables.MOVES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.project.ProjectsUnderWay.SaidDay;
import org.wandelwerk.project.ProjectsUnderWay.WaitingAt;
import org.wandelwerk.project.ProjectsUnderWay.Whose;

/** Finds projects by the last day for the step in which they stand, those without one behind all that have one. */
@Repository
class UrgentRepository {

    /** The length of a date of which the day is known. */
    private static final int WHOLE_DATE = 10;

    private static final Field<LocalDate> DUE = DSL.field(DSL.name("last", "due"), LocalDate.class);
    private static final Field<Boolean> IS_MINE = DSL.field(DSL.name("last", "is_mine"), Boolean.class);
    private static final Field<Integer> PLACE = DSL.field(DSL.name("last", "place"), Integer.class);
    private static final Field<UUID> SAID_OF = DSL.field(DSL.name("said", "project_id"), UUID.class);
    private static final Field<Integer> SAID_WITH = DSL.field(DSL.name("said", "number"), Integer.class);
    private static final Field<String> SAID_DAY = DSL.field(DSL.name("said", "day"), String.class);
    private static final Field<UUID> AWAITED_OF = DSL.field(DSL.name("awaited", "project_id"), UUID.class);
    private static final Field<LocalDate> AWAITED_DAY = DSL.field(DSL.name("awaited", "day"), LocalDate.class);

    private final DSLContext sql;

    UrgentRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Those of a part, of both lists, with all that stand at the place of the last one.
     *
     * @param spans how long a project may stand in the steps
     */
    List<WaitingProject> part(
            Whose whose, Map<WaitingAt, List<Period>> spans, Collection<Way.End> ends, TaskWindow window) {
        var dated = DSL.select(LAST.fields())
                .select(
                        due(spans).as("due"),
                        DSL.field(WaitingRepository.areAt(whose.mine())).as("is_mine"))
                .from(LAST)
                .join(PROJECTS)
                .on(PROJECTS.ID.eq(of(MOVES.PROJECT_ID)))
                .leftJoin(said(whose.said()))
                .on(SAID_OF.eq(of(MOVES.PROJECT_ID)), SAID_WITH.eq(of(MOVES.NUMBER)))
                .leftJoin(awaited(whose.awaited()))
                .on(AWAITED_OF.eq(of(MOVES.PROJECT_ID)))
                .where(are(whose.everywhere(), ends))
                .asTable("last");
        var placed = DSL.select(DSL.asterisk())
                .select(DSL.rank()
                        .over(DSL.partitionBy(IS_MINE).orderBy(DUE.asc().nullsLast(), of(MOVES.MOVED_AT)))
                        .as("place"))
                .from(dated)
                .where(isIn(window))
                .asTable("last");
        return sql.select(LAST.fields())
                .select(TOLD)
                .from(placed)
                .join(PROJECTS)
                .on(PROJECTS.ID.eq(of(MOVES.PROJECT_ID)))
                .where(PLACE.le(window.size()))
                .orderBy(DUE.asc().nullsLast(), of(MOVES.MOVED_AT), PROJECTS.ID)
                .fetch(WaitingRepository::project);
    }

    /** By which moves those came there that stand in the places and go on. */
    Map<ProjectId, Integer> standing(Collection<WaitingAt> places, Collection<Way.End> ends) {
        return sql.select(of(MOVES.PROJECT_ID), of(MOVES.NUMBER))
                .from(LAST)
                .join(PROJECTS)
                .on(PROJECTS.ID.eq(of(MOVES.PROJECT_ID)))
                .where(are(places, ends))
                .fetchMap(row -> new ProjectId(row.value1()), row -> row.value2());
    }

    /** How many there are of both, each up to a bound. */
    <T> T count(Whose whose, Collection<Way.End> ends, int most, BiFunction<Integer, Integer, T> told) {
        return sql.select(upTo(most, are(whose.mine(), ends)), upTo(most, are(whose.elsewhere(), ends)))
                .fetchSingle(row -> told.apply(row.value1(), row.value2()));
    }

    private static Field<Integer> upTo(int most, Condition which) {
        var some = DSL.selectOne()
                .from(LAST)
                .join(PROJECTS)
                .on(PROJECTS.ID.eq(of(MOVES.PROJECT_ID)))
                .where(which)
                .limit(most)
                .asTable("some");
        return DSL.field(DSL.select(DSL.count()).from(some));
    }

    private static Condition are(Collection<WaitingAt> places, Collection<Way.End> ends) {
        return WaitingRepository.areAt(places)
                .and(WaitingRepository.goesOn(ends))
                .and(of(MOVES.KIND).ne(MoveKind.TAKEN_OVER.name()));
    }

    private static Table<?> said(List<SaidDay> said) {
        return DSL.table(
                        "unnest({0}, {1}, {2})",
                        DSL.val(said.stream().map(one -> one.project().value()).toArray(UUID[]::new)),
                        DSL.val(said.stream().map(SaidDay::number).toArray(Integer[]::new)),
                        DSL.val(said.stream()
                                .map(one -> one.day() == null ? "" : String.valueOf(one.day()))
                                .toArray(String[]::new)))
                .as("said", "project_id", "number", "day");
    }

    private static Table<?> awaited(Map<ProjectId, LocalDate> awaited) {
        var all = List.copyOf(awaited.entrySet());
        return DSL.table(
                        "unnest({0}, {1})",
                        DSL.val(all.stream().map(one -> one.getKey().value()).toArray(UUID[]::new)),
                        DSL.val(all.stream().map(Map.Entry::getValue).toArray(LocalDate[]::new)))
                .as("awaited", "project_id", "day");
    }

    /** That of the step, or that for which something is awaited when it is earlier; none is later than all. */
    private static Field<LocalDate> due(Map<WaitingAt, List<Period>> spans) {
        return DSL.when(SAID_DAY.eq(""), DSL.castNull(LocalDate.class))
                .otherwise(DSL.least(ofStep(spans), AWAITED_DAY));
    }

    /** What was said, else so long after the day on which the project came to the step, the earliest of several. */
    private static Field<LocalDate> ofStep(Map<WaitingAt, List<Period>> spans) {
        var none = DSL.castNull(LocalDate.class);
        var known = DSL.when(SAID_OF.isNotNull(), DSL.nullif(SAID_DAY, "").cast(LocalDate.class))
                .when(DSL.length(of(MOVES.SINCE)).lt(WHOLE_DATE), none);
        for (var span : spans.entrySet()) {
            for (var first : span.getValue().stream().limit(1).toList()) {
                var others = span.getValue().stream().skip(1).map(UrgentRepository::after);
                known = known.when(
                        WaitingRepository.isAt(span.getKey()),
                        DSL.least(after(first), others.toArray(Field<?>[]::new)));
            }
        }
        return known.otherwise(none);
    }

    private static Field<LocalDate> after(Period span) {
        return DSL.field(
                "cast(cast({0} as date) + cast({1} as interval) as date)",
                LocalDate.class, of(MOVES.SINCE), DSL.val(span.toString()));
    }

    private static Condition isIn(TaskWindow window) {
        var isSince = of(MOVES.MOVED_AT).ge(window.since().atOffset(ZoneOffset.UTC));
        var last = window.last();
        return last == null
                ? DUE.isNull().and(isSince)
                : DUE.isNull().or(DUE.gt(last)).or(DUE.eq(last).and(isSince));
    }
}
