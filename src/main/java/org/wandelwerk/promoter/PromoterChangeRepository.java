package org.wandelwerk.promoter;

import static org.wandelwerk.promoter.jooq.Tables.CHANGES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.promoter.PromoterChange.Act;
import org.wandelwerk.promoter.PromoterChange.Carrier;
import org.wandelwerk.promoter.jooq.tables.records.ChangesRecord;

/** Stores who came to carry which projects. */
@Repository
class PromoterChangeRepository {

    private static final int MOST = 50;

    private final DSLContext sql;

    PromoterChangeRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PromoterChange> find(UUID id) {
        return sql.selectFrom(CHANGES).where(CHANGES.ID.eq(id)).fetchOptional(PromoterChangeRepository::change);
    }

    /** The newest first. */
    List<PromoterChange> of(ProjectId project) {
        return sql.selectFrom(CHANGES)
                .where(CHANGES.PROJECT_ID.eq(project.value()))
                .orderBy(CHANGES.PROPOSED_AT.desc(), CHANGES.ID)
                .limit(MOST)
                .fetch(PromoterChangeRepository::change);
    }

    /** So many of those that wait and that somebody else proposed since a moment, with all that came with the last. */
    List<PromoterChange> open(PersonId person, Instant since, int most) {
        return sql.selectFrom(CHANGES)
                .where(isOpen(person), CHANGES.PROPOSED_AT.ge(since.atOffset(ZoneOffset.UTC)))
                .orderBy(CHANGES.PROPOSED_AT)
                .limit(most)
                .withTies()
                .fetch(PromoterChangeRepository::change);
    }

    int countOpen(PersonId person, int most) {
        return sql.fetchCount(
                DSL.selectOne().from(CHANGES).where(isOpen(person)).limit(most));
    }

    private static Condition isOpen(PersonId person) {
        return CHANGES.DECIDED_AT.isNull().and(CHANGES.PROPOSED_BY.ne(person.value()));
    }

    void add(PromoterChange change) {
        var row = new ChangesRecord();
        row.setId(change.id());
        row.setProjectId(change.project().value());
        row.setFormerGiven(change.before().given());
        row.setFormerOrganisations(ids(change.before()));
        row.setGiven(change.after().given());
        row.setOrganisations(ids(change.after()));
        row.setReason(change.reason());
        row.setProposedBy(change.proposed().by().id().value());
        row.setProposedByName(change.proposed().by().name());
        row.setProposedAt(change.proposed().at().atOffset(ZoneOffset.UTC));
        row.setIsConfirmed(false);
        sql.insertInto(CHANGES).set(row).execute();
    }

    void decide(UUID id, Act act, boolean isConfirmed) {
        sql.update(CHANGES)
                .set(CHANGES.DECIDED_BY, act.by().id().value())
                .set(CHANGES.DECIDED_BY_NAME, act.by().name())
                .set(CHANGES.DECIDED_AT, act.at().atOffset(ZoneOffset.UTC))
                .set(CHANGES.IS_CONFIRMED, isConfirmed)
                .where(CHANGES.ID.eq(id), CHANGES.DECIDED_AT.isNull())
                .execute();
    }

    private static UUID[] ids(Carrier carrier) {
        return carrier.organisations().stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static PromoterChange change(ChangesRecord row) {
        return new PromoterChange(
                row.getId(),
                new ProjectId(row.getProjectId()),
                carrier(row.getFormerGiven(), row.getFormerOrganisations()),
                carrier(row.getGiven(), row.getOrganisations()),
                row.getReason(),
                new Act(
                        new Actor(new PersonId(row.getProposedBy()), row.getProposedByName()),
                        row.getProposedAt().toInstant()),
                decided(row.getDecidedBy(), row.getDecidedByName(), row.getDecidedAt()),
                row.getIsConfirmed());
    }

    private static Carrier carrier(@Nullable String given, UUID[] organisations) {
        return new Carrier(
                given, Arrays.stream(organisations).map(OrganisationId::new).toList());
    }

    private static @Nullable Act decided(@Nullable UUID by, @Nullable String name, @Nullable OffsetDateTime at) {
        return by == null || name == null || at == null
                ? null
                : new Act(new Actor(new PersonId(by), name), at.toInstant());
    }
}
