package org.wandelwerk.identity.access;

import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.PersonId;

/** Reads the people to whom roles can be given. */
@Repository
class HolderRepository {

    private final DSLContext sql;

    HolderRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Those whose name or address holds the words, by name, from behind the given place in the list. */
    List<Holder> list(String words, @Nullable Cursor after, int limit) {
        var named = words.isEmpty()
                ? DSL.noCondition()
                : PEOPLE.NAME.containsIgnoreCase(words).or(ACCOUNTS.MAIL.containsIgnoreCase(words));
        var behind = after == null
                ? DSL.noCondition()
                : DSL.row(PEOPLE.NAME, PEOPLE.ID)
                        .gt(
                                after.values().getFirst(),
                                UUID.fromString(after.values().getLast()));
        return people(PEOPLE.KIND
                        .eq("PERSON")
                        .and(PEOPLE.ERASED_AT.isNull())
                        .and(named)
                        .and(behind))
                .orderBy(PEOPLE.NAME, PEOPLE.ID)
                .limit(limit)
                .fetch(HolderRepository::holder);
    }

    List<Holder> find(Collection<PersonId> ids) {
        return people(PEOPLE.ID.in(ids.stream().map(PersonId::value).toList())).fetch(HolderRepository::holder);
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        return sql.select(PEOPLE.ID, PEOPLE.NAME)
                .from(PEOPLE)
                .where(PEOPLE.ID.in(ids.stream().map(PersonId::value).toList()))
                .fetchMap(row -> new PersonId(row.value1()), row -> row.value2());
    }

    private SelectConditionStep<Record3<UUID, String, String>> people(Condition which) {
        return sql.select(PEOPLE.ID, PEOPLE.NAME, ACCOUNTS.MAIL)
                .from(PEOPLE)
                .leftJoin(ACCOUNTS)
                .on(ACCOUNTS.PERSON_ID.eq(PEOPLE.ID))
                .where(which);
    }

    private static Holder holder(Record3<UUID, String, String> row) {
        return new Holder(new PersonId(row.value1()), row.value2(), row.value3());
    }
}
