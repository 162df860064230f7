package org.wandelwerk.identity.access;

import static org.wandelwerk.identity.jooq.Tables.DEPUTIES;
import static org.wandelwerk.identity.jooq.Tables.GRANTS;
import static org.wandelwerk.identity.jooq.Tables.PEOPLE;
import static org.wandelwerk.identity.jooq.Tables.ROLES;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;

/** Reads what somebody holds or held, and takes the words out that were written about it. */
@Repository
class GrantRecordRepository {

    private static final int MOST = 500;

    private final DSLContext sql;

    GrantRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<List<DataField>> grants(PersonId person) {
        var giver = PEOPLE.as("giver");
        return sql.select(
                        ROLES.NAME_DE,
                        GRANTS.SCOPE_KEY,
                        GRANTS.VALID_FROM,
                        GRANTS.VALID_UNTIL,
                        giver.NAME,
                        GRANTS.GRANTED_AT,
                        GRANTS.REASON,
                        GRANTS.ENDED_AT,
                        GRANTS.END_REASON)
                .from(GRANTS)
                .join(ROLES)
                .on(ROLES.CODE.eq(GRANTS.ROLE))
                .join(giver)
                .on(giver.ID.eq(GRANTS.GRANTED_BY))
                .where(GRANTS.PERSON_ID.eq(person.value()))
                .orderBy(GRANTS.GRANTED_AT.desc(), GRANTS.ID)
                .limit(MOST)
                .fetch(row -> Stream.of(
                                DataField.words("access.data.role", row.value1()),
                                DataField.words("access.data.scope", row.value2()),
                                DataField.day("access.data.from", row.value3()),
                                DataField.day("access.data.until", row.value4()),
                                DataField.words("access.data.by", row.value5()),
                                DataField.moment("access.data.at", row.value6().toInstant()),
                                DataField.words("access.data.reason", row.value7()),
                                DataField.moment(
                                        "access.data.ended",
                                        row.value8() == null
                                                ? null
                                                : row.value8().toInstant()),
                                DataField.words("access.data.because", row.value9()))
                        .flatMap(field -> field)
                        .toList());
    }

    List<List<DataField>> deputies(PersonId person) {
        var holder = PEOPLE.as("holder");
        var deputy = PEOPLE.as("deputy");
        return sql.select(ROLES.NAME_DE, holder.NAME, deputy.NAME, DEPUTIES.VALID_FROM, DEPUTIES.VALID_UNTIL)
                .from(DEPUTIES)
                .join(GRANTS)
                .on(GRANTS.ID.eq(DEPUTIES.GRANT_ID))
                .join(ROLES)
                .on(ROLES.CODE.eq(GRANTS.ROLE))
                .join(holder)
                .on(holder.ID.eq(GRANTS.PERSON_ID))
                .join(deputy)
                .on(deputy.ID.eq(DEPUTIES.DEPUTY_ID))
                .where(concern(person))
                .orderBy(DEPUTIES.VALID_FROM.desc(), DEPUTIES.ID)
                .limit(MOST)
                .fetch(row -> Stream.of(
                                DataField.words("access.data.role", row.value1()),
                                DataField.words("access.data.holder", row.value2()),
                                DataField.words("access.data.deputy", row.value3()),
                                DataField.day("access.data.from", row.value4()),
                                DataField.day("access.data.until", row.value5()))
                        .flatMap(field -> field)
                        .toList());
    }

    int count(PersonId person) {
        return sql.fetchCount(GRANTS, GRANTS.PERSON_ID.eq(person.value()));
    }

    int countDeputies(PersonId person) {
        return sql.fetchCount(DEPUTIES, concern(person));
    }

    /** Ends what still holds, and leaves of the words about it that they are gone. */
    void erase(Erasing erasing) {
        var person = erasing.person();
        var at = erasing.at().atOffset(ZoneOffset.UTC);
        sql.update(DEPUTIES)
                .set(DEPUTIES.ENDED_AT, at)
                .set(DEPUTIES.ENDED_BY, erasing.by().value())
                .set(DEPUTIES.END_REASON, ErasedPerson.NAME)
                .where(concern(person), DEPUTIES.ENDED_AT.isNull())
                .execute();
        sql.update(GRANTS)
                .set(GRANTS.ENDED_AT, at)
                .set(GRANTS.ENDED_BY, erasing.by().value())
                .set(GRANTS.END_REASON, ErasedPerson.NAME)
                .where(GRANTS.PERSON_ID.eq(person.value()), GRANTS.ENDED_AT.isNull())
                .execute();
        sql.update(DEPUTIES)
                .set(DEPUTIES.END_REASON, ErasedPerson.NAME)
                .where(concern(person), DEPUTIES.END_REASON.ne(ErasedPerson.NAME))
                .execute();
        sql.update(GRANTS)
                .set(GRANTS.REASON, ErasedPerson.NAME)
                .set(GRANTS.END_REASON, DSL.inline(ErasedPerson.NAME))
                .where(GRANTS.PERSON_ID.eq(person.value()))
                .execute();
    }

    /** The entries of deputies of somebody, and those in which somebody stands in. */
    private static Condition concern(PersonId person) {
        return DEPUTIES.DEPUTY_ID
                .eq(person.value())
                .or(DEPUTIES.GRANT_ID.in(
                        DSL.select(GRANTS.ID).from(GRANTS).where(GRANTS.PERSON_ID.eq(person.value()))));
    }

    /** The keys of those entries. */
    List<String> deputyKeys(PersonId person) {
        return sql.select(DEPUTIES.ID)
                .from(DEPUTIES)
                .where(concern(person))
                .fetch(row -> row.value1().toString());
    }
}
