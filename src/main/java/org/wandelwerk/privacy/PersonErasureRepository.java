package org.wandelwerk.privacy;

import static org.wandelwerk.privacy.jooq.Tables.ERASURES;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.Erasing;

/** The table of who was erased. */
@Repository
class PersonErasureRepository {

    private final DSLContext sql;

    PersonErasureRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isDone(PersonId person, String key) {
        return sql.fetchExists(ERASURES, ERASURES.PERSON_ID.eq(person.value()), ERASURES.ONE_TIME_KEY.eq(key));
    }

    /** The same of somebody without an account. */
    boolean isDone(String key) {
        return sql.fetchExists(ERASURES, ERASURES.PERSON_ID.isNull(), ERASURES.ONE_TIME_KEY.eq(key));
    }

    void add(UUID id, Erasing erasing, String reason, String key, int formerValues) {
        add(id, erasing.person().value(), erasing, reason, key, formerValues);
    }

    /** Notes that somebody without an account was erased, of whom nothing is left to tell who it was. */
    void addNamed(UUID id, Erasing erasing, String reason, String key, int formerValues) {
        add(id, null, erasing, reason, key, formerValues);
    }

    private void add(UUID id, @Nullable UUID person, Erasing erasing, String reason, String key, int formerValues) {
        sql.insertInto(ERASURES)
                .set(ERASURES.ID, id)
                .set(ERASURES.PERSON_ID, person)
                .set(ERASURES.ONE_TIME_KEY, key)
                .set(ERASURES.REASON, reason)
                .set(ERASURES.ERASED_BY, erasing.by().value())
                .set(ERASURES.ERASED_AT, erasing.at().atOffset(ZoneOffset.UTC))
                .set(ERASURES.FORMER_VALUES, formerValues)
                .execute();
    }

    /** The newest first. */
    List<Erased> newest(int limit, Function<List<PersonId>, Map<PersonId, String>> names) {
        var rows = sql.selectFrom(ERASURES)
                .orderBy(ERASURES.ERASED_AT.desc(), ERASURES.ID.desc())
                .limit(limit)
                .fetch();
        var known = names.apply(rows.stream()
                .map(row -> new PersonId(row.getErasedBy()))
                .distinct()
                .toList());
        return rows.map(row -> new Erased(
                row.getId(),
                row.getPersonId() == null ? null : new PersonId(row.getPersonId()),
                row.getReason(),
                new PersonId(row.getErasedBy()),
                known.getOrDefault(new PersonId(row.getErasedBy()), ""),
                row.getErasedAt().toInstant(),
                row.getFormerValues()));
    }
}
