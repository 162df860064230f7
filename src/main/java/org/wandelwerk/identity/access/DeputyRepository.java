package org.wandelwerk.identity.access;

import static org.wandelwerk.identity.jooq.Tables.DEPUTIES;
import static org.wandelwerk.identity.jooq.Tables.GRANTS;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.jooq.tables.records.DeputiesRecord;
import org.wandelwerk.kernel.PersonId;

/** Stores who stands in for whom. */
@Repository
class DeputyRepository {

    private final DSLContext sql;

    DeputyRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Deputy> find(DeputyId id) {
        return sql.selectFrom(DEPUTIES).where(DEPUTIES.ID.eq(id.value())).fetchOptional(DeputyRepository::deputy);
    }

    /** Whether the person stands in by the entry, or holds the grant of which it is. */
    boolean concerns(DeputyId id, PersonId person) {
        return sql.fetchExists(sql.selectOne()
                .from(DEPUTIES)
                .join(GRANTS)
                .on(GRANTS.ID.eq(DEPUTIES.GRANT_ID))
                .where(
                        DEPUTIES.ID.eq(id.value()),
                        DEPUTIES.DEPUTY_ID.eq(person.value()).or(GRANTS.PERSON_ID.eq(person.value()))));
    }

    Optional<Deputy> byKey(String key) {
        return sql.selectFrom(DEPUTIES).where(DEPUTIES.ONE_TIME_KEY.eq(key)).fetchOptional(DeputyRepository::deputy);
    }

    List<Deputy> of(Collection<GrantId> grants) {
        return sql.selectFrom(DEPUTIES)
                .where(DEPUTIES.GRANT_ID.in(grants.stream().map(GrantId::value).toList()))
                .orderBy(DEPUTIES.VALID_FROM, DEPUTIES.ID)
                .fetch(DeputyRepository::deputy);
    }

    void add(Deputy deputy, String key) {
        var row = new DeputiesRecord();
        row.setId(deputy.id().value());
        row.setGrantId(deputy.grant().value());
        row.setDeputyId(deputy.deputy().value());
        row.setValidFrom(deputy.days().from());
        row.setValidUntil(deputy.days().until());
        row.setNamedBy(deputy.by().value());
        row.setNamedAt(deputy.at().atOffset(ZoneOffset.UTC));
        row.setOneTimeKey(key);
        sql.insertInto(DEPUTIES).set(row).execute();
    }

    /** Ends it; what somebody else has ended at the same time stays as it is. */
    void end(DeputyId id, Revocation revocation) {
        sql.update(DEPUTIES)
                .set(DEPUTIES.ENDED_AT, revocation.at().atOffset(ZoneOffset.UTC))
                .set(DEPUTIES.ENDED_BY, revocation.by().value())
                .set(DEPUTIES.END_REASON, revocation.reason())
                .where(DEPUTIES.ID.eq(id.value()), DEPUTIES.ENDED_AT.isNull())
                .execute();
    }

    static Deputy deputy(DeputiesRecord row) {
        return new Deputy(
                new DeputyId(row.getId()),
                new GrantId(row.getGrantId()),
                new PersonId(row.getDeputyId()),
                new Days(row.getValidFrom(), row.getValidUntil()),
                new PersonId(row.getNamedBy()),
                row.getNamedAt().toInstant(),
                row.getEndedAt() == null
                        ? null
                        : new Revocation(
                                row.getEndedAt().toInstant(), new PersonId(row.getEndedBy()), row.getEndReason()));
    }
}
