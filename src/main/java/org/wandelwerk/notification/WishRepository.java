package org.wandelwerk.notification;

import static org.wandelwerk.notification.jooq.Tables.READERS;
import static org.wandelwerk.notification.jooq.Tables.WISHES;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;

/** Stores what people want to be told of, and in which language. */
@Repository
class WishRepository {

    private final DSLContext sql;

    WishRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What those of the people chose for a kind who chose anything. */
    Map<PersonId, Rhythm> of(Collection<PersonId> people, String kind) {
        return sql.select(WISHES.PERSON_ID, WISHES.RHYTHM)
                .from(WISHES)
                .where(
                        WISHES.KIND.eq(kind),
                        WISHES.PERSON_ID.in(people.stream().map(PersonId::value).toList()))
                .fetchMap(row -> new PersonId(row.value1()), row -> Rhythm.valueOf(row.value2()));
    }

    Map<String, Rhythm> of(PersonId person) {
        return sql.select(WISHES.KIND, WISHES.RHYTHM)
                .from(WISHES)
                .where(WISHES.PERSON_ID.eq(person.value()))
                .fetchMap(row -> row.value1(), row -> Rhythm.valueOf(row.value2()));
    }

    void put(PersonId person, String kind, Rhythm rhythm) {
        sql.insertInto(WISHES)
                .set(WISHES.PERSON_ID, person.value())
                .set(WISHES.KIND, kind)
                .set(WISHES.RHYTHM, rhythm.name())
                .onConflict(WISHES.PERSON_ID, WISHES.KIND)
                .doUpdate()
                .set(WISHES.RHYTHM, rhythm.name())
                .execute();
    }

    Language language(PersonId person) {
        return sql.select(READERS.LANGUAGE)
                .from(READERS)
                .where(READERS.PERSON_ID.eq(person.value()))
                .fetchOptional(row -> language(row.value1()))
                .orElse(Language.DE);
    }

    /** Of those people who chose one. */
    Map<PersonId, Language> languages(Collection<PersonId> people) {
        return sql.select(READERS.PERSON_ID, READERS.LANGUAGE)
                .from(READERS)
                .where(READERS.PERSON_ID.in(people.stream().map(PersonId::value).toList()))
                .fetchMap(row -> new PersonId(row.value1()), row -> language(row.value2()));
    }

    void put(PersonId person, Language language) {
        sql.insertInto(READERS)
                .set(READERS.PERSON_ID, person.value())
                .set(READERS.LANGUAGE, language.tag())
                .onConflict(READERS.PERSON_ID)
                .doUpdate()
                .set(READERS.LANGUAGE, language.tag())
                .execute();
    }

    static Language language(String tag) {
        return tag.equals(Language.EN.tag()) ? Language.EN : Language.DE;
    }
}
