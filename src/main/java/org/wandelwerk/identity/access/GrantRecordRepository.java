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
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** What somebody may or might: who had which right on which day stays provable, the words about it go. */
@Repository
@Order(200)
class GrantRecordRepository implements PersonalRecords {

    private final DSLContext sql;
    private final RecentRights kept;

    GrantRecordRepository(DSLContext sql, RecentRights kept) {
        this.sql = sql;
        this.kept = kept;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("access.data.grants", most -> grants(person, most)),
                new DataGroup("access.data.deputies", most -> deputies(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.stays("access.fate.grants", sql.fetchCount(GRANTS, GRANTS.PERSON_ID.eq(person.value()))),
                Fate.stays("access.fate.deputies", sql.fetchCount(DEPUTIES, concern(person))));
    }

    private Stream<List<DataField>> grants(PersonId person, int most) {
        var giver = PEOPLE.as("giver");
        return sql
                .select(
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
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> grant(row, giver.NAME));
    }

    private static List<DataField> grant(Record row, Field<String> giver) {
        return DataField.known(
                DataField.words("access.data.role", row.get(ROLES.NAME_DE)),
                DataField.words("access.data.scope", row.get(GRANTS.SCOPE_KEY)),
                DataField.day("access.data.from", row.get(GRANTS.VALID_FROM)),
                DataField.day("access.data.until", row.get(GRANTS.VALID_UNTIL)),
                DataField.words("access.data.by", row.get(giver)),
                DataField.moment("access.data.at", row.get(GRANTS.GRANTED_AT)),
                DataField.words("access.data.reason", row.get(GRANTS.REASON)),
                DataField.moment("access.data.ended", row.get(GRANTS.ENDED_AT)),
                DataField.words("access.data.because", row.get(GRANTS.END_REASON)));
    }

    private Stream<List<DataField>> deputies(PersonId person, int most) {
        var holder = PEOPLE.as("holder");
        var deputy = PEOPLE.as("deputy");
        return sql
                .select(ROLES.NAME_DE, holder.NAME, deputy.NAME, DEPUTIES.VALID_FROM, DEPUTIES.VALID_UNTIL)
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
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("access.data.role", row.value1()),
                        DataField.words("access.data.holder", row.value2()),
                        DataField.words("access.data.deputy", row.value3()),
                        DataField.day("access.data.from", row.value4()),
                        DataField.day("access.data.until", row.value5())));
    }

    /** Ends what still holds, and leaves of the words about it that they are gone. */
    @Override
    public List<FormerValues> erase(Erasing erasing) {
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
                .set(GRANTS.END_REASON, ErasedPerson.NAME)
                .where(GRANTS.PERSON_ID.eq(person.value()))
                .execute();
        kept.forget();
        return List.of(
                FormerValues.of(person, "identity.grants", "person_id", "reason", "end_reason"),
                new FormerValues("identity.deputies", "id", deputyKeys(person), List.of("end_reason")));
    }

    /** The entries of deputies of somebody, and those in which somebody stands in. */
    private static Condition concern(PersonId person) {
        return DEPUTIES.DEPUTY_ID
                .eq(person.value())
                .or(DEPUTIES.GRANT_ID.in(
                        DSL.select(GRANTS.ID).from(GRANTS).where(GRANTS.PERSON_ID.eq(person.value()))));
    }

    private List<String> deputyKeys(PersonId person) {
        return sql.select(DEPUTIES.ID.cast(String.class))
                .from(DEPUTIES)
                .where(concern(person))
                .fetch(row -> row.value1());
    }
}
