package org.wandelwerk.privacy;

import static org.wandelwerk.privacy.jooq.Tables.READS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.Shown;

/** The table of who was shown what on which day. */
@Repository
class ReadRepository {

    /** A row before anybody has looked up what people are called. */
    record Row(
            UUID id,
            LocalDate day,
            PersonId reader,
            String kind,
            String key,
            @Nullable PersonId concerned) {}

    private final DSLContext sql;

    ReadRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes all of it by one statement; what is noted for the day already stays as it is. */
    void note(PersonId reader, Collection<Shown> shown, LocalDate day) {
        var insert = sql.insertInto(
                READS, READS.ID, READS.READ_ON, READS.READER_ID, READS.KIND, READS.RECORD_KEY, READS.CONCERNED_ID);
        for (var one : shown) {
            insert = insert.values(
                    DSL.uuid(),
                    DSL.val(day),
                    DSL.val(reader.value()),
                    DSL.val(one.kind()),
                    DSL.val(one.key()),
                    DSL.val(value(one.concerned())));
        }
        insert.onConflictDoNothing().execute();
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    List<Row> of(PersonId concerned, int limit) {
        return list(READS.CONCERNED_ID.eq(concerned.value()), limit);
    }

    /** @param record the key of one record; empty for all */
    List<Row> newest(String record, @Nullable Cursor after, int limit) {
        var which = record.isEmpty() ? DSL.noCondition() : READS.RECORD_KEY.eq(record);
        return list(after == null ? which : which.and(behind(after)), limit);
    }

    private static Condition behind(Cursor after) {
        return DSL.row(READS.READ_ON, READS.ID)
                .lt(
                        LocalDate.ofEpochDay(Long.parseLong(after.values().getFirst())),
                        UUID.fromString(after.values().getLast()));
    }

    private List<Row> list(Condition which, int limit) {
        return sql.selectFrom(READS)
                .where(which)
                .orderBy(READS.READ_ON.desc(), READS.ID.desc())
                .limit(limit)
                .fetch(row -> new Row(
                        row.getId(),
                        row.getReadOn(),
                        new PersonId(row.getReaderId()),
                        row.getKind(),
                        row.getRecordKey(),
                        row.getConcernedId() == null ? null : new PersonId(row.getConcernedId())));
    }

    int countOf(PersonId concerned) {
        return sql.fetchCount(READS, READS.CONCERNED_ID.eq(concerned.value()));
    }

    int countBy(PersonId reader) {
        return sql.fetchCount(READS, READS.READER_ID.eq(reader.value()));
    }

    void forget(PersonId concerned) {
        sql.deleteFrom(READS).where(READS.CONCERNED_ID.eq(concerned.value())).execute();
    }

    int countOlder(LocalDate before) {
        return sql.fetchCount(READS, READS.READ_ON.lt(before));
    }

    int forgetOlder(LocalDate before, int most) {
        var oldest = DSL.select(READS.ID)
                .from(READS)
                .where(READS.READ_ON.lt(before))
                .orderBy(READS.READ_ON)
                .limit(most);
        return sql.deleteFrom(READS).where(READS.ID.in(oldest)).execute();
    }
}
