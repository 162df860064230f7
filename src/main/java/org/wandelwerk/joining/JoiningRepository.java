package org.wandelwerk.joining;

import static org.wandelwerk.joining.jooq.Tables.CONSENTS;
import static org.wandelwerk.joining.jooq.Tables.JOININGS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.joining.jooq.tables.records.ConsentsRecord;
import org.wandelwerk.joining.jooq.tables.records.JoiningsRecord;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.ProjectId;

/** Stores which projects become one, and who agreed. */
@Repository
class JoiningRepository {

    private final DSLContext sql;

    JoiningRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** One act at a time, until the end of the transaction. */
    void waitForOthers() {
        sql.execute("select pg_advisory_xact_lock(hashtext('joining.acts'))");
    }

    List<Joining> newest(int limit) {
        return sql.selectFrom(JOININGS)
                .orderBy(JOININGS.PROPOSED_AT.desc(), JOININGS.ID)
                .limit(limit)
                .fetch(JoiningRepository::joining);
    }

    /**
     * For what joinings wait for somebody.
     *
     * @param isOffice whether for being carried out by that person, once both agree
     * @param carried the projects for which that person agrees
     */
    record Asked(boolean isOffice, Set<ProjectId> carried) {}

    private static Condition areWaiting(Asked asked) {
        var ids = asked.carried().stream().map(ProjectId::value).toList();
        var gone = isAgreed(Joining.Side.GONE);
        var kept = isAgreed(Joining.Side.KEPT);
        var isRipe = asked.isOffice() ? gone.and(kept) : DSL.falseCondition();
        return JOININGS.CARRIED_OUT_AT
                .isNull()
                .and(JOININGS.UNDONE_AT.isNull())
                .and(isRipe.or(JOININGS.GONE_ID.in(ids).andNot(gone))
                        .or(JOININGS.KEPT_ID.in(ids).andNot(kept)));
    }

    private static Condition isAgreed(Joining.Side side) {
        return DSL.exists(DSL.selectOne()
                .from(CONSENTS)
                .where(
                        CONSENTS.JOINING_ID.eq(JOININGS.ID),
                        CONSENTS.SIDE.eq(side.name()),
                        CONSENTS.REVOKED_AT.isNull()));
    }

    /** So many of those that wait since a moment, with all that were proposed with the last. */
    List<Joining> waiting(Asked asked, Instant since, int most) {
        return sql.selectFrom(JOININGS)
                .where(areWaiting(asked), JOININGS.PROPOSED_AT.ge(since.atOffset(ZoneOffset.UTC)))
                .orderBy(JOININGS.PROPOSED_AT)
                .limit(most)
                .withTies()
                .fetch(JoiningRepository::joining);
    }

    int countWaiting(Asked asked, int most) {
        return sql.fetchCount(
                DSL.selectOne().from(JOININGS).where(areWaiting(asked)).limit(most));
    }

    Optional<Joining> find(UUID id) {
        return sql.selectFrom(JOININGS).where(JOININGS.ID.eq(id)).fetchOptional(JoiningRepository::joining);
    }

    /** Whether one of the projects is part of another one, or is to become so. */
    boolean hasStanding(ProjectId gone) {
        return sql.fetchExists(JOININGS, JOININGS.GONE_ID.eq(gone.value()), JOININGS.UNDONE_AT.isNull());
    }

    /** Whether another one became part of the project, or is to become so. */
    boolean isKept(ProjectId kept) {
        return sql.fetchExists(JOININGS, JOININGS.KEPT_ID.eq(kept.value()), JOININGS.UNDONE_AT.isNull());
    }

    /** Into which others those of the projects went that are part of another one. */
    Map<ProjectId, ProjectId> carriedOut(Collection<ProjectId> gone) {
        return sql.select(JOININGS.GONE_ID, JOININGS.KEPT_ID)
                .from(JOININGS)
                .where(JOININGS.GONE_ID.eq(
                        DSL.any(gone.stream().map(ProjectId::value).toArray(UUID[]::new))))
                .and(JOININGS.CARRIED_OUT_AT.isNotNull())
                .and(JOININGS.UNDONE_AT.isNull())
                .fetchMap(row -> new ProjectId(row.value1()), row -> new ProjectId(row.value2()));
    }

    void add(Joining joining) {
        var row = new JoiningsRecord();
        row.setId(joining.id());
        row.setGoneId(joining.gone().id().value());
        row.setGoneKey(joining.gone().key().value());
        row.setGoneTitleDe(joining.gone().title().de());
        row.setGoneTitleEn(joining.gone().title().en());
        row.setKeptId(joining.kept().id().value());
        row.setKeptKey(joining.kept().key().value());
        row.setKeptTitleDe(joining.kept().title().de());
        row.setKeptTitleEn(joining.kept().title().en());
        row.setReason(joining.reason());
        row.setProposedBy(joining.proposed().by().id().value());
        row.setProposedByName(joining.proposed().by().name());
        row.setProposedAt(joining.proposed().at().atOffset(ZoneOffset.UTC));
        sql.insertInto(JOININGS).set(row).execute();
    }

    void carryOut(UUID id, Joining.Done done) {
        sql.update(JOININGS)
                .set(JOININGS.CARRIED_OUT_BY, done.signature().by().id().value())
                .set(JOININGS.CARRIED_OUT_BY_NAME, done.signature().by().name())
                .set(JOININGS.CARRIED_OUT_AT, done.signature().at().atOffset(ZoneOffset.UTC))
                .set(JOININGS.GONE_NUMBER, done.number())
                .set(JOININGS.WAS_PUBLIC, done.wasPublic())
                .where(JOININGS.ID.eq(id))
                .execute();
    }

    void undo(UUID id, Signature by) {
        sql.update(JOININGS)
                .set(JOININGS.UNDONE_BY, by.by().id().value())
                .set(JOININGS.UNDONE_BY_NAME, by.by().name())
                .set(JOININGS.UNDONE_AT, by.at().atOffset(ZoneOffset.UTC))
                .where(JOININGS.ID.eq(id))
                .execute();
    }

    /** Those that stand, in the order in which they were given. */
    List<Consent> consents(UUID joining) {
        return sql.selectFrom(CONSENTS)
                .where(CONSENTS.JOINING_ID.eq(joining), CONSENTS.REVOKED_AT.isNull())
                .orderBy(CONSENTS.GIVEN_AT, CONSENTS.ID)
                .fetch(JoiningRepository::consent);
    }

    /** The same of several, by joining. */
    Map<UUID, List<Consent>> consents(Collection<UUID> joinings) {
        return sql.selectFrom(CONSENTS)
                .where(CONSENTS.JOINING_ID.in(joinings), CONSENTS.REVOKED_AT.isNull())
                .orderBy(CONSENTS.GIVEN_AT, CONSENTS.ID)
                .fetchGroups(ConsentsRecord::getJoiningId, JoiningRepository::consent);
    }

    void agree(UUID id, UUID joining, Consent consent) {
        var row = new ConsentsRecord();
        row.setId(id);
        row.setJoiningId(joining);
        row.setSide(consent.side().name());
        row.setProof(consent.proof());
        row.setGivenBy(consent.given().by().id().value());
        row.setGivenByName(consent.given().by().name());
        row.setGivenAt(consent.given().at().atOffset(ZoneOffset.UTC));
        sql.insertInto(CONSENTS).set(row).execute();
    }

    void revoke(UUID joining, Joining.Side side, Signature by) {
        sql.update(CONSENTS)
                .set(CONSENTS.REVOKED_BY, by.by().id().value())
                .set(CONSENTS.REVOKED_BY_NAME, by.by().name())
                .set(CONSENTS.REVOKED_AT, by.at().atOffset(ZoneOffset.UTC))
                .where(CONSENTS.JOINING_ID.eq(joining), CONSENTS.SIDE.eq(side.name()), CONSENTS.REVOKED_AT.isNull())
                .execute();
    }

    private static Joining joining(JoiningsRecord row) {
        var carriedOut = signature(row.getCarriedOutBy(), row.getCarriedOutByName(), row.getCarriedOutAt());
        return new Joining(
                row.getId(),
                new NamedProject(
                        new ProjectId(row.getGoneId()),
                        new PublicKey(row.getGoneKey()),
                        new Text(row.getGoneTitleDe(), row.getGoneTitleEn())),
                new NamedProject(
                        new ProjectId(row.getKeptId()),
                        new PublicKey(row.getKeptKey()),
                        new Text(row.getKeptTitleDe(), row.getKeptTitleEn())),
                row.getReason(),
                new Signature(
                        new Actor(new PersonId(row.getProposedBy()), row.getProposedByName()),
                        row.getProposedAt().toInstant()),
                carriedOut == null ? null : new Joining.Done(carriedOut, row.getGoneNumber(), row.getWasPublic()),
                signature(row.getUndoneBy(), row.getUndoneByName(), row.getUndoneAt()));
    }

    static @Nullable Signature signature(@Nullable UUID by, @Nullable String name, @Nullable OffsetDateTime at) {
        return by == null || name == null || at == null
                ? null
                : new Signature(new Actor(new PersonId(by), name), at.toInstant());
    }

    private static Consent consent(ConsentsRecord row) {
        return new Consent(
                Joining.Side.valueOf(row.getSide()),
                new Signature(
                        new Actor(new PersonId(row.getGivenBy()), row.getGivenByName()),
                        row.getGivenAt().toInstant()),
                row.getProof());
    }
}
