package org.wandelwerk.sheet;

import static org.wandelwerk.sheet.jooq.Tables.INTAKES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.sheet.jooq.tables.records.IntakesRecord;
import org.wandelwerk.trail.TrailRecord;

/** The lists that were handed in. */
@Repository
class IntakeRepository {

    /** How many a part of the work list holds at most, however many were handed in at one moment. */
    private static final int MOST_AT_ONCE = 5_000;

    private static final List<String> NAMES = List.of("made_by_name", "taken_by_name", "undone_by_name");

    private static final Field<String[]> NOTHING = DSL.inline(new String[0]);
    private static final List<Field<String[]>> OF_THE_FILE = List.of(INTAKES.HEADINGS, INTAKES.COLUMNS, INTAKES.NOTES);

    private final DSLContext sql;

    IntakeRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Intake> find(UUID id) {
        return sql.selectFrom(INTAKES).where(INTAKES.ID.eq(id)).fetchOptional(IntakeRepository::intake);
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    Optional<Intake> hold(UUID id) {
        return sql.selectFrom(INTAKES).where(INTAKES.ID.eq(id)).forUpdate().fetchOptional(IntakeRepository::intake);
    }

    /** Whom lists that were not taken over concern: who wrote in one of those, or takes some over. */
    record Whose(PersonId person, List<ListReach> editing, List<ListReach> taking) {}

    private static Condition concern(Whose whose) {
        return INTAKES.TAKEN_AT
                .isNull()
                .and(within(whose.taking()).or(within(whose.editing()).and(areWritten(whose))));
    }

    private static Condition areWritten(Whose whose) {
        return DSL.val(whose.person().value()).eq(DSL.any(INTAKES.WRITERS));
    }

    /**
     * Of each kind so many in which the person wrote since a moment, and as many others, with all that were handed in
     * with the last; without the columns and notes of the file.
     */
    List<Intake> waiting(Whose whose, Instant since, int size) {
        var place = DSL.rank()
                .over(DSL.partitionBy(INTAKES.KIND, DSL.field(areWritten(whose)))
                        .orderBy(INTAKES.MADE_AT))
                .as("place");
        var placed = DSL.select(INTAKES.ID, place)
                .from(INTAKES)
                .where(concern(whose), INTAKES.MADE_AT.ge(utc(since)))
                .asTable("placed");
        var some = DSL.select(placed.field(INTAKES.ID))
                .from(placed)
                .where(DSL.field(DSL.name("placed", "place"), Integer.class).le(size));
        return sql.select(Stream.of(INTAKES.fields())
                        .map(field -> OF_THE_FILE.contains(field) ? NOTHING.as(field.getName()) : field)
                        .toList())
                .from(INTAKES)
                .where(INTAKES.ID.in(some))
                .orderBy(INTAKES.MADE_AT, INTAKES.ID)
                .limit(MOST_AT_ONCE)
                .fetchInto(INTAKES)
                .map(IntakeRepository::intake);
    }

    /**
     * With how many the person goes on, and how many others there are, each up to a bound.
     *
     * @param alone the kinds of which whoever wrote in one goes on as well
     */
    <T> T count(Whose whose, Collection<String> alone, int most, BiFunction<Integer, Integer, T> told) {
        var theirs = DSL.not(areWritten(whose)).or(INTAKES.KIND.in(alone));
        return sql.select(
                        upTo(most, concern(whose).and(theirs)),
                        upTo(most, concern(whose).andNot(theirs)))
                .fetchSingle(row -> told.apply(row.value1(), row.value2()));
    }

    private static Field<Integer> upTo(int most, Condition which) {
        var some = DSL.selectOne().from(INTAKES).where(which).limit(most).asTable("some");
        return DSL.field(DSL.select(DSL.count()).from(some));
    }

    private static Condition within(List<ListReach> reaches) {
        return DSL.or(reaches.stream()
                .map(reach -> INTAKES.KIND
                        .eq(reach.kind())
                        .and(
                                reach.isEverywhere()
                                        ? DSL.noCondition()
                                        : INTAKES.COMMITTEE_ID.in(reach.bodies().stream()
                                                .map(CommitteeId::value)
                                                .toList())))
                .toList());
    }

    /** The newest of those that somebody reaches. */
    List<Intake> newest(List<ListReach> reaches, int limit) {
        return sql.selectFrom(INTAKES)
                .where(within(reaches))
                .orderBy(INTAKES.MADE_AT.desc(), INTAKES.ID)
                .limit(limit)
                .fetch(IntakeRepository::intake);
    }

    /** Adds it unless it is there, as when a form is sent twice; whether it was added. */
    boolean add(Intake intake) {
        return sql.insertInto(INTAKES)
                        .set(row(intake))
                        .set(INTAKES.CHANGED_AT, utc(intake.made().at()))
                        .onConflict(INTAKES.ID)
                        .doNothing()
                        .execute()
                > 0;
    }

    void update(Intake intake, Instant now) {
        sql.update(INTAKES)
                .set(row(intake))
                .set(INTAKES.CHANGED_AT, utc(now))
                .where(INTAKES.ID.eq(intake.id()))
                .execute();
    }

    void remove(UUID id) {
        sql.deleteFrom(INTAKES).where(INTAKES.ID.eq(id)).execute();
    }

    int countWaiting(Instant before) {
        return sql.fetchCount(INTAKES, waits(before));
    }

    /** Deletes the oldest of those that wait, with their lines. */
    GivenUp forgetWaiting(Instant before, int most) {
        return forget(waits(before), most);
    }

    int countTaken(Instant before) {
        return sql.fetchCount(INTAKES, INTAKES.TAKEN_AT.lt(utc(before)));
    }

    /** Deletes the oldest of those that were taken over, with the steps back. */
    GivenUp forgetTaken(Instant before, int most) {
        return forget(INTAKES.TAKEN_AT.lt(utc(before)), most);
    }

    private GivenUp forget(Condition old, int most) {
        var oldest = DSL.select(INTAKES.ID)
                .from(INTAKES)
                .where(old)
                .orderBy(INTAKES.MADE_AT, INTAKES.ID)
                .limit(most);
        var ids = sql.deleteFrom(INTAKES)
                .where(INTAKES.ID.in(oldest))
                .returningResult(INTAKES.ID.cast(String.class))
                .fetch(row -> row.value1());
        return new GivenUp(ids.size(), List.of(new FormerValues("sheet.intakes", "id", ids, NAMES)));
    }

    /** Whoever mends a list for long does not lose it. */
    private static Condition waits(Instant before) {
        return INTAKES.TAKEN_AT.isNull().and(INTAKES.CHANGED_AT.lt(utc(before)));
    }

    /** Those of the kinds. */
    List<TrailRecord> records(Collection<UUID> ids, Collection<String> kinds) {
        return sql.select(INTAKES.ID, INTAKES.FILE)
                .from(INTAKES)
                .where(INTAKES.ID.in(ids), INTAKES.KIND.in(kinds))
                .fetch(row -> new TrailRecord(row.value1(), Text.german(row.value2()), null, false));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static IntakesRecord row(Intake intake) {
        var row = new IntakesRecord();
        row.setId(intake.id());
        row.setKind(intake.kind());
        row.setCommitteeId(
                intake.committee() == null ? null : intake.committee().value());
        row.setFile(intake.file());
        row.setHeadLine(intake.columns().headLine());
        row.setHeadings(intake.columns().headings().toArray(String[]::new));
        row.setColumns(intake.columns().fields().toArray(String[]::new));
        row.setNotes(intake.notes().toArray(String[]::new));
        row.setVersion(intake.version());
        row.setWriters(intake.writers().stream().map(PersonId::value).sorted().toArray(UUID[]::new));
        row.setMadeBy(intake.made().by().id().value());
        row.setMadeByName(intake.made().by().name());
        row.setMadeAt(utc(intake.made().at()));
        if (intake.taking() != null) {
            take(row, intake.taking());
        }
        return row;
    }

    private static void take(IntakesRecord row, Intake.Taking taking) {
        row.setTakenBy(taking.act().by().id().value());
        row.setTakenByName(taking.act().by().name());
        row.setTakenAt(utc(taking.act().at()));
        row.setAdded(taking.added());
        row.setChanged(taking.changed());
        row.setSame(taking.same());
        if (taking.undone() != null) {
            row.setUndoneBy(taking.undone().by().id().value());
            row.setUndoneByName(taking.undone().by().name());
            row.setUndoneAt(utc(taking.undone().at()));
        }
    }

    private static Intake intake(IntakesRecord row) {
        var act = act(row.getTakenBy(), row.getTakenByName(), row.getTakenAt());
        return new Intake(
                row.getId(),
                row.getKind(),
                row.getCommitteeId() == null ? null : new CommitteeId(row.getCommitteeId()),
                row.getFile(),
                new ListColumns(row.getHeadLine(), List.of(row.getHeadings()), List.of(row.getColumns())),
                List.of(row.getNotes()),
                row.getVersion(),
                Arrays.stream(row.getWriters()).map(PersonId::new).collect(Collectors.toSet()),
                new Intake.Act(
                        new Actor(new PersonId(row.getMadeBy()), row.getMadeByName()),
                        row.getMadeAt().toInstant()),
                act == null
                        ? null
                        : new Intake.Taking(
                                act,
                                row.getAdded(),
                                row.getChanged(),
                                row.getSame(),
                                act(row.getUndoneBy(), row.getUndoneByName(), row.getUndoneAt())));
    }

    private static Intake.@Nullable Act act(@Nullable UUID by, @Nullable String name, @Nullable OffsetDateTime at) {
        return by == null || name == null || at == null
                ? null
                : new Intake.Act(new Actor(new PersonId(by), name), at.toInstant());
    }
}
