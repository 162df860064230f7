package org.wandelwerk.letter;

import static org.wandelwerk.letter.jooq.Tables.ADDRESSES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;

/** Stores where letters to organisations go. */
@Repository
class PostalAddressRepository {

    private final DSLContext sql;

    PostalAddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<OrganisationId, String> of(Collection<OrganisationId> organisations) {
        return sql.select(ADDRESSES.ORGANISATION_ID, ADDRESSES.LINES)
                .from(ADDRESSES)
                .where(ADDRESSES.ORGANISATION_ID.in(
                        organisations.stream().map(OrganisationId::value).toList()))
                .fetchMap(row -> new OrganisationId(row.value1()), row -> row.value2());
    }

    /** Lets nobody else write addresses down until the end of the transaction. */
    void hold() {
        sql.execute("select pg_advisory_xact_lock(hashtextextended('postal addresses', 0))");
    }

    /** One that stays the same keeps who wrote it down, and when. */
    void put(OrganisationId organisation, String lines, PersonId by, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        sql.insertInto(ADDRESSES)
                .set(ADDRESSES.ORGANISATION_ID, organisation.value())
                .set(ADDRESSES.LINES, lines)
                .set(ADDRESSES.CHANGED_BY, by.value())
                .set(ADDRESSES.CHANGED_AT, at)
                .onConflict(ADDRESSES.ORGANISATION_ID)
                .doUpdate()
                .set(ADDRESSES.LINES, lines)
                .set(ADDRESSES.CHANGED_BY, by.value())
                .set(ADDRESSES.CHANGED_AT, at)
                .where(ADDRESSES.LINES.ne(lines))
                .execute();
    }

    void remove(OrganisationId organisation) {
        sql.deleteFrom(ADDRESSES)
                .where(ADDRESSES.ORGANISATION_ID.eq(organisation.value()))
                .execute();
    }

    /** Removes those that nobody wrote down anew since, and tells which they were. */
    List<OrganisationId> remove(Collection<OrganisationId> organisations, Instant before) {
        return sql.deleteFrom(ADDRESSES)
                .where(ADDRESSES.ORGANISATION_ID.in(
                        organisations.stream().map(OrganisationId::value).toList()))
                .and(ADDRESSES.CHANGED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .returningResult(ADDRESSES.ORGANISATION_ID)
                .fetch(row -> new OrganisationId(row.value1()));
    }

    /** Those that nobody wrote down anew since, the oldest first. */
    List<OrganisationId> writtenBefore(Instant before) {
        return sql.select(ADDRESSES.ORGANISATION_ID)
                .from(ADDRESSES)
                .where(ADDRESSES.CHANGED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .orderBy(ADDRESSES.CHANGED_AT, ADDRESSES.ORGANISATION_ID)
                .fetch(row -> new OrganisationId(row.value1()));
    }

    Stream<List<DataField>> changedBy(PersonId person, int most) {
        return sql
                .select(ADDRESSES.CHANGED_AT, ADDRESSES.LINES)
                .from(ADDRESSES)
                .where(ADDRESSES.CHANGED_BY.eq(person.value()))
                .orderBy(ADDRESSES.CHANGED_AT.desc(), ADDRESSES.ORGANISATION_ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("letter.data.written", row.value1()),
                        DataField.words("letter.data.address", row.value2())));
    }

    int countChangedBy(PersonId person) {
        return sql.fetchCount(ADDRESSES, ADDRESSES.CHANGED_BY.eq(person.value()));
    }
}
