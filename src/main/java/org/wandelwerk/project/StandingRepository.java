package org.wandelwerk.project;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.project.jooq.Tables.DECISIONS;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;
import static org.wandelwerk.project.jooq.Tables.MOVES;
import static org.wandelwerk.project.jooq.Tables.PLACES;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Repository;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.programme.PublicStatus;

/**
 * Where the published projects stood at the end of a day: what was decided up to then, and the status if it was known
 * by then, else what the newest decision came to.
 */
@Repository
class StandingRepository {

    private static final int YEAR_DIGITS = 4;

    private final DSLContext sql;

    StandingRepository(DSLContext sql) {
        this.sql = sql;
    }

    Standing upTo(LocalDate day) {
        var counts = counts(day);
        var newest = newestDecisions(day);
        var isDecided = field(newest, DECISIONS.PROJECT_ID).isNotNull();
        var decided = count().filterWhere(isDecided);
        var isLater = hasDate().or(beganAfter(day));
        var later = count().filterWhere(isDecided.not().and(isLater));
        var undated = count().filterWhere(isDecided.not().andNot(isLater));
        return sql.select(decided, undated, later)
                .from(LISTINGS)
                .leftJoin(newest)
                .on(field(newest, DECISIONS.PROJECT_ID).eq(LISTINGS.PROJECT_ID))
                .fetchSingle(row -> new Standing(day, row.value1(), row.value2(), row.value3(), counts));
    }

    private List<Standing.Count> counts(LocalDate day) {
        var newest = newestDecisions(day);
        var known = knownMoves(day);
        var areas = selectDistinct(PLACES.PROJECT_ID, PLACES.DISTRICT_ID)
                .from(PLACES)
                .where(PLACES.DISTRICT_ID.isNotNull())
                .asTable("areas");
        var district = field(areas, PLACES.DISTRICT_ID);
        var year = left(field(newest, DECISIONS.DECIDED_ON), inline(YEAR_DIGITS));
        var status = status(field(known, MOVES.STATUS), field(newest, DECISIONS.OUTCOME));
        return sql.select(district, year, status, count())
                .from(LISTINGS)
                .leftJoin(newest)
                .on(field(newest, DECISIONS.PROJECT_ID).eq(LISTINGS.PROJECT_ID))
                .leftJoin(known)
                .on(field(known, MOVES.PROJECT_ID).eq(LISTINGS.PROJECT_ID))
                .leftJoin(areas)
                .on(field(areas, PLACES.PROJECT_ID).eq(LISTINGS.PROJECT_ID))
                .where(field(newest, DECISIONS.PROJECT_ID)
                        .isNotNull()
                        .orNot(hasDate().or(beganAfter(day))))
                .groupBy(district, year, status)
                .fetch(row -> new Standing.Count(
                        row.value1() == null ? null : new DistrictId(row.value1()),
                        row.value2() == null ? null : Integer.valueOf(row.value2()),
                        PublicStatus.valueOf(row.value3()),
                        row.value4()));
    }

    /** The outcomes of decisions have the names of the statuses that they lead to. */
    private static Field<String> status(Field<String> known, Field<String> outcome) {
        var none = inline(PublicStatus.NOT_RECORDED.name());
        return coalesce(nullif(known, none), outcome, none).as("public_status");
    }

    private static Table<?> newestDecisions(LocalDate day) {
        return select(DECISIONS.PROJECT_ID, DECISIONS.DECIDED_ON, DECISIONS.OUTCOME)
                .distinctOn(DECISIONS.PROJECT_ID)
                .from(DECISIONS)
                .where(isOver(DECISIONS.DECIDED_ON, day))
                .orderBy(DECISIONS.PROJECT_ID, DECISIONS.DECIDED_ON.desc(), DECISIONS.POSITION.desc())
                .asTable("newest");
    }

    private static Table<?> knownMoves(LocalDate day) {
        return select(MOVES.PROJECT_ID, MOVES.STATUS)
                .distinctOn(MOVES.PROJECT_ID)
                .from(MOVES)
                .where(MOVES.AS_OF.le(day).or(isOver(MOVES.SINCE, day)))
                .orderBy(MOVES.PROJECT_ID, MOVES.NUMBER.desc())
                .asTable("known");
    }

    /** Of a date without day or month, the whole month or year must be over. */
    private static Condition isOver(Field<String> date, LocalDate day) {
        return date.lt(left(val(day.plusDays(1).toString()), length(date)));
    }

    private static Condition hasDate() {
        return LISTINGS.PROJECT_ID.in(
                select(DECISIONS.PROJECT_ID).from(DECISIONS).where(DECISIONS.DECIDED_ON.isNotNull()));
    }

    /** What began in this house has the day of its first move; of what another record tells, that is no beginning. */
    private static Condition beganAfter(LocalDate day) {
        return LISTINGS.PROJECT_ID.in(select(MOVES.PROJECT_ID)
                .from(MOVES)
                .where(MOVES.NUMBER.eq(1))
                .and(MOVES.KIND.ne(MoveKind.TAKEN_OVER.name()))
                .and(not(isOver(MOVES.SINCE, day))));
    }

    private static <T> Field<T> field(Table<?> table, Field<T> field) {
        return Objects.requireNonNull(table.field(field));
    }
}
