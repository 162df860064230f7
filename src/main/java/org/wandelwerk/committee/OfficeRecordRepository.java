package org.wandelwerk.committee;

import static org.wandelwerk.committee.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.committee.jooq.Tables.COMMITTEES;
import static org.wandelwerk.committee.jooq.Tables.DELEGATES;
import static org.wandelwerk.committee.jooq.Tables.SEATS;
import static org.wandelwerk.committee.jooq.Tables.SPEAKERS;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;

/** Reads which public offices belong to an account, and parts the two. */
@Repository
class OfficeRecordRepository {

    private static final int MOST = 500;

    private final DSLContext sql;

    OfficeRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<List<DataField>> seats(PersonId person) {
        return sql.select(COMMITTEES.SLUG, DELEGATES.IS_SUBSTITUTE, DELEGATES.VALID_FROM, DELEGATES.VALID_TO)
                .from(DELEGATES)
                .join(SEATS)
                .on(SEATS.ID.eq(DELEGATES.SEAT_ID))
                .join(COMMITTEES)
                .on(COMMITTEES.ID.eq(SEATS.COMMITTEE_ID))
                .where(DELEGATES.REPRESENTATIVE_ID.in(representatives(person)))
                .orderBy(DELEGATES.VALID_FROM.desc().nullsLast(), DELEGATES.ID)
                .limit(MOST)
                .fetch(row -> Stream.of(
                                DataField.words("committee.data.body", row.value1()),
                                DataField.term("committee.data.seat", "committee.data.substitute." + row.value2()),
                                DataField.day("committee.data.from", row.value3()),
                                DataField.day("committee.data.until", row.value4()))
                        .flatMap(field -> field)
                        .toList());
    }

    List<List<DataField>> offices(PersonId person) {
        return sql.select(
                        COMMITTEES.SLUG,
                        SPEAKERS.AFFILIATION,
                        SPEAKERS.STATEMENT_DE,
                        SPEAKERS.VALID_FROM,
                        SPEAKERS.VALID_TO,
                        SPEAKERS.ORIGIN_SOURCE)
                .from(SPEAKERS)
                .join(COMMITTEES)
                .on(COMMITTEES.ID.eq(SPEAKERS.COMMITTEE_ID))
                .where(SPEAKERS.REPRESENTATIVE_ID.in(representatives(person)))
                .orderBy(SPEAKERS.VALID_FROM.desc().nullsLast(), SPEAKERS.ID)
                .limit(MOST)
                .fetch(row -> Stream.of(
                                DataField.words("committee.data.body", row.value1()),
                                DataField.words("committee.data.affiliation", row.value2()),
                                DataField.words("committee.data.statement", row.value3()),
                                DataField.day("committee.data.from", row.value4()),
                                DataField.day("committee.data.until", row.value5()),
                                DataField.words("committee.data.source", row.value6()))
                        .flatMap(field -> field)
                        .toList());
    }

    int countOffices(PersonId person) {
        return sql.fetchCount(SPEAKERS, SPEAKERS.REPRESENTATIVE_ID.in(representatives(person)))
                + sql.fetchCount(DELEGATES, DELEGATES.REPRESENTATIVE_ID.in(representatives(person)));
    }

    int countLinks(PersonId person) {
        return sql.fetchCount(ACCOUNTS, ACCOUNTS.PERSON_ID.eq(person.value()));
    }

    void part(PersonId person) {
        sql.deleteFrom(ACCOUNTS).where(ACCOUNTS.PERSON_ID.eq(person.value())).execute();
    }

    private static Select<Record1<UUID>> representatives(PersonId person) {
        return DSL.select(ACCOUNTS.REPRESENTATIVE_ID).from(ACCOUNTS).where(ACCOUNTS.PERSON_ID.eq(person.value()));
    }
}
