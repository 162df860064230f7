package org.wandelwerk.project;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectDistinct;
import static org.wandelwerk.project.jooq.Tables.MOVES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.PROMOTERS;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.project.ProjectsUnderWay.WaitingAt;

/** Finds projects by the step in which they stand, those that came there first before all others. */
@Repository
class WaitingRepository {

    static final Table<?> LAST = selectDistinct(MOVES.asterisk())
            .on(MOVES.PROJECT_ID)
            .from(MOVES)
            .orderBy(MOVES.PROJECT_ID, MOVES.NUMBER.desc())
            .asTable("last");
    private static final Field<UUID[]> DEALING = field(
            "array({0})",
            UUID[].class, select(WORKSHOPS.COMMITTEE_ID).from(WORKSHOPS).where(WORKSHOPS.PROJECT_ID.eq(PROJECTS.ID)));
    private static final Field<UUID[]> CARRYING = field(
            "array({0})",
            UUID[].class,
            select(PROMOTERS.ORGANISATION_ID).from(PROMOTERS).where(PROMOTERS.PROJECT_ID.eq(PROJECTS.ID)));

    /** What is told of a project beside its last move. */
    static final List<Field<?>> TOLD = List.of(PROJECTS.KEY, PROJECTS.TITLE_DE, PROJECTS.TITLE_EN, DEALING, CARRYING);

    private static final Field<Integer> SEATS =
            field(selectCount().from(WORKSHOPS).where(WORKSHOPS.PROJECT_ID.eq(PROJECTS.ID)));

    private final DSLContext sql;

    WaitingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Those of which one of the places is true.
     *
     * @param ends how steps are left so that the way ends
     * @param after the cursor of the part before; {@code null} for the first
     */
    Slice<WaitingProject> at(Collection<WaitingAt> places, Collection<Way.End> ends, @Nullable String after, int size) {
        var rows = sql.select(LAST.fields())
                .select(TOLD)
                .from(LAST)
                .join(PROJECTS)
                .on(PROJECTS.ID.eq(of(MOVES.PROJECT_ID)))
                .where(areAt(places), goesOn(ends), behind(after))
                .orderBy(of(MOVES.MOVED_AT), PROJECTS.ID)
                .limit(size + 1)
                .fetch(WaitingRepository::project);
        return Slice.of(
                rows,
                size,
                one -> new Cursor(List.of(
                        String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, one.at())),
                        one.id().value().toString())));
    }

    /** Whether one of the places is true. */
    static Condition areAt(Collection<WaitingAt> places) {
        return places.isEmpty()
                ? DSL.falseCondition()
                : DSL.or(places.stream().map(WaitingRepository::isAt).toList());
    }

    static Condition isAt(WaitingAt place) {
        return of(MOVES.PROCEDURE)
                .eq(place.procedure().procedure())
                .and(of(MOVES.VERSION).eq(place.procedure().number()))
                .and(of(MOVES.STEP).eq(place.step()))
                .and(isIn(place.reach()))
                .and(
                        switch (place.reach().seats()) {
                            case ANY -> DSL.noCondition();
                            case AT_MOST_ONE -> SEATS.le(1);
                            case SEVERAL -> SEATS.gt(1);
                        });
    }

    private static Condition isIn(Reach reach) {
        if (reach.isEverywhere()) {
            return DSL.noCondition();
        }
        var dealing = select(WORKSHOPS.PROJECT_ID)
                .from(WORKSHOPS)
                .where(WORKSHOPS.COMMITTEE_ID.in(ids(reach.workshops(), CommitteeId::value)));
        var carrying = select(PROMOTERS.PROJECT_ID)
                .from(PROMOTERS)
                .where(PROMOTERS.ORGANISATION_ID.in(ids(reach.promoters(), OrganisationId::value)));
        return PROJECTS.ID
                .in(dealing)
                .or(PROJECTS.ID.in(carrying))
                .or(PROJECTS.KEY.in(reach.keys().stream().map(PublicKey::value).toList()));
    }

    private static <T> List<UUID> ids(Set<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toList();
    }

    static Condition goesOn(Collection<Way.End> ends) {
        var left = row(of(MOVES.PROCEDURE), of(MOVES.VERSION), of(MOVES.LEFT_STEP), of(MOVES.OUTCOME));
        return of(MOVES.ENDING)
                .isNull()
                .and(of(MOVES.OUTCOME)
                        .isNull()
                        .or(left.notIn(ends.stream()
                                .map(end -> row(
                                        end.procedure().procedure(),
                                        end.procedure().number(),
                                        end.step(),
                                        end.outcome()))
                                .toList())));
    }

    private static Condition behind(@Nullable String after) {
        return after == null
                ? DSL.noCondition()
                : Cursor.read(after, 2)
                        .filter(WaitingRepository::isOurs)
                        .map(start -> row(of(MOVES.MOVED_AT), PROJECTS.ID)
                                .gt(
                                        Instant.EPOCH
                                                .plus(
                                                        Long.parseLong(
                                                                start.values().getFirst()),
                                                        ChronoUnit.MICROS)
                                                .atOffset(ZoneOffset.UTC),
                                        UUID.fromString(start.values().getLast())))
                        .orElse(DSL.noCondition());
    }

    private static boolean isOurs(Cursor cursor) {
        return cursor.values().getFirst().matches("[0-9]{1,16}")
                && cursor.values().getLast().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    static WaitingProject project(Record row) {
        var kind = MoveKind.valueOf(row.get(of(MOVES.KIND)));
        return new WaitingProject(
                new ProjectId(row.get(of(MOVES.PROJECT_ID))),
                PublicKey.read(row.get(PROJECTS.KEY)).orElseThrow(),
                new Text(row.get(PROJECTS.TITLE_DE), row.get(PROJECTS.TITLE_EN)),
                new ProcedureVersion(row.get(of(MOVES.PROCEDURE)), row.get(of(MOVES.VERSION))),
                row.get(of(MOVES.STEP)),
                row.get(of(MOVES.NUMBER)),
                kind != MoveKind.TAKEN_OVER,
                Columns.date(row.get(of(MOVES.SINCE))),
                row.get(of(MOVES.MOVED_AT)).toInstant(),
                set(row.get(DEALING), CommitteeId::new),
                set(row.get(CARRYING), OrganisationId::new));
    }

    static <T> Set<T> set(UUID[] ids, Function<UUID, T> id) {
        return Arrays.stream(ids).map(id).collect(Collectors.toUnmodifiableSet());
    }

    static <T> Field<T> of(Field<T> field) {
        return Objects.requireNonNull(LAST.field(field));
    }
}
