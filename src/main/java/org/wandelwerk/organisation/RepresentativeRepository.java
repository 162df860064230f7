package org.wandelwerk.organisation;

import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.organisation.jooq.Tables.REPRESENTATIVES;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.organisation.jooq.tables.records.RepresentativesRecord;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.FormerValues;

/** Stores people in a public role. */
@Repository
class RepresentativeRepository {

    private final DSLContext sql;

    RepresentativeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The person whether published or not. */
    Optional<Representative> find(RepresentativeId id) {
        return sql.selectFrom(REPRESENTATIVES)
                .where(REPRESENTATIVES.ID.eq(id.value()))
                .fetchOptional(RepresentativeRepository::representative);
    }

    void add(Representative representative) {
        sql.insertInto(REPRESENTATIVES).set(row(representative)).execute();
    }

    void update(Representative representative) {
        sql.update(REPRESENTATIVES)
                .set(row(representative))
                .where(REPRESENTATIVES.ID.eq(representative.id().value()))
                .execute();
    }

    /** Those whose name is not public lose it; of those who only share an address, those who bear the name. */
    FormerValues forgetUnpublished(
            Collection<RepresentativeId> ids, Collection<RepresentativeId> perhaps, String name) {
        var gone = sql.update(REPRESENTATIVES)
                .set(REPRESENTATIVES.NAME, ErasedPerson.NAME)
                .where(REPRESENTATIVES
                        .ID
                        .in(ids.stream().map(RepresentativeId::value).toList())
                        .or(REPRESENTATIVES
                                .ID
                                .in(perhaps.stream()
                                        .map(RepresentativeId::value)
                                        .toList())
                                .and(REPRESENTATIVES.NAME.equalIgnoreCase(name))))
                .andNotExists(DSL.selectOne().from(PUBLICATIONS).where(PUBLICATIONS.SUBJECT_ID.eq(REPRESENTATIVES.ID)))
                .returningResult(REPRESENTATIVES.ID.cast(String.class))
                .fetch(row -> row.value1());
        return new FormerValues("organisation.representatives", "id", gone, List.of("name"));
    }

    Map<RepresentativeId, String> names(Collection<RepresentativeId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : sql.select(REPRESENTATIVES.ID, REPRESENTATIVES.NAME)
                        .from(REPRESENTATIVES)
                        .where(REPRESENTATIVES.ID.in(
                                ids.stream().map(RepresentativeId::value).toList()))
                        .fetchMap(row -> new RepresentativeId(row.value1()), row -> row.value2());
    }

    Set<RepresentativeId> called(Collection<RepresentativeId> ids, String name) {
        return sql.select(REPRESENTATIVES.ID)
                .from(REPRESENTATIVES)
                .where(
                        REPRESENTATIVES.ID.in(
                                ids.stream().map(RepresentativeId::value).toList()),
                        REPRESENTATIVES.NAME.equalIgnoreCase(name))
                .fetchSet(row -> new RepresentativeId(row.value1()));
    }

    List<Representative> published(Collection<RepresentativeId> ids) {
        return sql.select(REPRESENTATIVES.fields())
                .from(REPRESENTATIVES)
                .join(PUBLICATIONS)
                .on(PUBLICATIONS.SUBJECT_ID.eq(REPRESENTATIVES.ID))
                .where(REPRESENTATIVES.ID.in(
                        ids.stream().map(RepresentativeId::value).toList()))
                .fetchInto(REPRESENTATIVES)
                .map(RepresentativeRepository::representative);
    }

    private static RepresentativesRecord row(Representative representative) {
        var row = new RepresentativesRecord();
        row.setId(representative.id().value());
        row.setName(representative.name());
        row.setOriginSource(representative.origin().source());
        row.setOriginId(representative.origin().id());
        row.setOriginAsOf(representative.origin().asOf());
        return row;
    }

    private static Representative representative(RepresentativesRecord row) {
        return new Representative(
                new RepresentativeId(row.getId()),
                row.getName(),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }
}
