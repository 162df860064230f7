package org.wandelwerk.project;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.substring;
import static org.wandelwerk.project.jooq.Tables.DECISIONS;
import static org.wandelwerk.project.jooq.Tables.LISTINGS;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;

/** The decisions on published projects, the newest first; those without date come last. */
@Repository
class RegisterRepository {

    /** Written like the index, which is found by it; the empty text stands for a date that is not recorded. */
    private static final Field<String> DATE = coalesce(DECISIONS.DECIDED_ON, inline(""));

    private static final Field<String> YEAR = substring(DATE, inline(1), inline(4));

    private final DSLContext sql;

    RegisterRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<RegisterPart.Entry> entries(RegisterPart.Filter filter, @Nullable Place after, int limit) {
        return rows().where(matching(filter))
                .and(after == null ? noCondition() : behind(after))
                .orderBy(DATE.desc(), DECISIONS.ID)
                .limit(limit)
                .fetch(RegisterRepository::entry);
    }

    private SelectOnConditionStep<Record> rows() {
        return sql.select(DECISIONS.fields())
                .select(PROJECTS.KEY, PROJECTS.TITLE_DE, PROJECTS.TITLE_EN)
                .from(DECISIONS)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(DECISIONS.PROJECT_ID))
                .join(PROJECTS)
                .on(PROJECTS.ID.eq(DECISIONS.PROJECT_ID));
    }

    private static RegisterPart.Entry entry(Record row) {
        return new RegisterPart.Entry(
                DecisionRepository.decision(row.into(DECISIONS)),
                new ProjectId(row.get(DECISIONS.PROJECT_ID)),
                new PublicKey(row.get(PROJECTS.KEY)),
                new Text(row.get(PROJECTS.TITLE_DE), row.get(PROJECTS.TITLE_EN)));
    }

    List<RegisterPart.Entry> named(Collection<DecisionId> ids) {
        return rows().where(DECISIONS.ID.in(ids.stream().map(DecisionId::value).toList()))
                .fetch(RegisterRepository::entry);
    }

    int total(RegisterPart.Filter filter) {
        return sql.fetchCount(sql.select(DECISIONS.ID)
                .from(DECISIONS)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(DECISIONS.PROJECT_ID))
                .where(matching(filter)));
    }

    Map<UUID, Integer> perCommittee(RegisterPart.Filter filter) {
        return per(DECISIONS.COMMITTEE_ID, filter);
    }

    Map<UUID, Integer> perOrganisation(RegisterPart.Filter filter) {
        return per(DECISIONS.ORGANISATION_ID, filter);
    }

    Map<String, Integer> perOutcome(RegisterPart.Filter filter) {
        return per(DECISIONS.OUTCOME, filter);
    }

    /** The newest first; the empty text stands for those without date. */
    Map<String, Integer> perYear(RegisterPart.Filter filter) {
        return per(YEAR, filter);
    }

    private <T> Map<T, Integer> per(Field<T> field, RegisterPart.Filter filter) {
        return sql.select(field, count())
                .from(DECISIONS)
                .join(LISTINGS)
                .on(LISTINGS.PROJECT_ID.eq(DECISIONS.PROJECT_ID))
                .where(matching(filter))
                .and(field.isNotNull())
                .groupBy(field)
                .orderBy(field.desc())
                .fetchMap(field, count());
    }

    private static Condition matching(RegisterPart.Filter filter) {
        var committee = filter.committee();
        var organisation = filter.organisation();
        var outcome = filter.outcome();
        var year = filter.year();
        return noCondition()
                .and(committee == null ? noCondition() : DECISIONS.COMMITTEE_ID.eq(committee.value()))
                .and(organisation == null ? noCondition() : DECISIONS.ORGANISATION_ID.eq(organisation.value()))
                .and(outcome == null ? noCondition() : DECISIONS.OUTCOME.eq(outcome.name()))
                .and(year == null ? noCondition() : in(year));
    }

    /** A date begins with its year, and a colon follows the digits. */
    private static Condition in(int year) {
        return year == RegisterPart.Filter.UNDATED
                ? DATE.eq(inline(""))
                : DATE.ge(String.valueOf(year)).and(DATE.lt(year + ":"));
    }

    /** The first comparison alone lets the index find the place. */
    private static Condition behind(Place after) {
        return DATE.le(after.date()).and(DATE.lt(after.date()).or(DECISIONS.ID.gt(after.decision())));
    }

    /** A place in the register of decisions: the date of the last one that was shown, and its id. */
    record Place(String date, UUID decision) {

        private static final Pattern DATE = Pattern.compile("|[0-9]{4}(-[0-9]{2}){0,2}");
        private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        static Cursor cursor(RegisterPart.Entry entry) {
            var date = Columns.column(entry.decision().date());
            return new Cursor(List.of(
                    date == null ? "" : date, entry.decision().id().value().toString()));
        }

        /** Empty when the cursor is none of this list. */
        static Optional<Place> read(String cursor) {
            return Cursor.read(cursor, 2)
                    .map(Cursor::values)
                    .filter(values -> DATE.matcher(values.get(0)).matches()
                            && ID.matcher(values.get(1)).matches())
                    .map(values -> new Place(values.get(0), UUID.fromString(values.get(1))));
        }
    }
}
