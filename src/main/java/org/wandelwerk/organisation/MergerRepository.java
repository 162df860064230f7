package org.wandelwerk.organisation;

import static org.wandelwerk.organisation.jooq.Tables.FORMER_SLUGS;
import static org.wandelwerk.organisation.jooq.Tables.MERGERS;
import static org.wandelwerk.organisation.jooq.Tables.MOVES;
import static org.wandelwerk.organisation.jooq.Tables.NAMES;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.organisation.jooq.tables.records.MergersRecord;

/** Stores which organisations were found to be others, and what followed. */
@Repository
class MergerRepository {

    private static final Field<String> GONE = name(MERGERS.GONE_ID).as("gone_name");
    private static final Field<String> KEPT = name(MERGERS.KEPT_ID).as("kept_name");

    private final DSLContext sql;

    MergerRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static Field<String> name(Field<UUID> id) {
        return DSL.field(DSL.select(NAMES.NAME).from(NAMES).where(NAMES.ORGANISATION_ID.eq(id), NAMES.POSITION.eq(0)));
    }

    /** One at a time, until the end of the transaction. */
    void waitForOthers() {
        sql.execute("select pg_advisory_xact_lock(hashtext('organisation.mergers'))");
    }

    List<Merger> newest(int limit) {
        return sql.select(MERGERS.fields())
                .select(GONE, KEPT)
                .from(MERGERS)
                .orderBy(MERGERS.MERGED_AT.desc(), MERGERS.ID)
                .limit(limit)
                .fetch(MergerRepository::merger);
    }

    Optional<Merger> find(UUID id) {
        return sql.select(MERGERS.fields())
                .select(GONE, KEPT)
                .from(MERGERS)
                .where(MERGERS.ID.eq(id))
                .fetchOptional(MergerRepository::merger);
    }

    MergerTrace trace(UUID id) {
        var row = sql.fetchSingle(MERGERS, MERGERS.ID.eq(id));
        var origin = row.getOrigin();
        return new MergerTrace(
                Set.of(row.getNames()),
                Set.of(row.getSlugs()),
                new Origin(origin[0], origin[1], LocalDate.parse(origin[2])),
                new Publication(
                        new PersonId(row.getPublishedBy()), row.getPublishedAt().toInstant()));
    }

    void add(Merger merger, MergerTrace trace, Map<String, Set<UUID>> moved) {
        var origin = trace.origin();
        var row = new MergersRecord();
        row.setId(merger.id());
        row.setGoneId(merger.gone().value());
        row.setKeptId(merger.kept().value());
        row.setReason(merger.reason());
        row.setNames(trace.names().stream().sorted().toArray(String[]::new));
        row.setSlugs(trace.slugs().stream().sorted().toArray(String[]::new));
        row.setOrigin(new String[] {origin.source(), origin.id(), origin.asOf().toString()});
        row.setPublishedBy(trace.publication().by().value());
        row.setPublishedAt(trace.publication().at().atOffset(ZoneOffset.UTC));
        row.setMergedBy(merger.by().id().value());
        row.setMergedByName(merger.by().name());
        row.setMergedAt(merger.at().atOffset(ZoneOffset.UTC));
        sql.insertInto(MERGERS).set(row).execute();
        moved.forEach((use, records) -> records.forEach(record -> sql.insertInto(MOVES)
                .set(MOVES.MERGER_ID, merger.id())
                .set(MOVES.USE, use)
                .set(MOVES.RECORD_ID, record)
                .execute()));
    }

    Map<String, List<UUID>> moved(UUID merger) {
        return sql.select(MOVES.USE, MOVES.RECORD_ID)
                .from(MOVES)
                .where(MOVES.MERGER_ID.eq(merger))
                .orderBy(MOVES.USE, MOVES.RECORD_ID)
                .fetchGroups(MOVES.USE, MOVES.RECORD_ID);
    }

    void end(UUID id, Actor by, Instant at) {
        sql.update(MERGERS)
                .set(MERGERS.UNDONE_BY, by.id().value())
                .set(MERGERS.UNDONE_BY_NAME, by.name())
                .set(MERGERS.UNDONE_AT, at.atOffset(ZoneOffset.UTC))
                .where(MERGERS.ID.eq(id))
                .execute();
    }

    void lead(OrganisationId from, @Nullable OrganisationId to) {
        sql.update(ORGANISATIONS)
                .set(ORGANISATIONS.MERGED_INTO, to == null ? null : to.value())
                .where(ORGANISATIONS.ID.eq(from.value()))
                .execute();
    }

    Set<String> formerSlugs(OrganisationId id) {
        return sql.select(FORMER_SLUGS.SLUG)
                .from(FORMER_SLUGS)
                .where(FORMER_SLUGS.ORGANISATION_ID.eq(id.value()))
                .fetchSet(FORMER_SLUGS.SLUG);
    }

    /** Lets these addresses lead to the organisation. */
    void leadSlugs(Collection<String> slugs, OrganisationId to) {
        slugs.forEach(slug -> sql.insertInto(FORMER_SLUGS)
                .set(FORMER_SLUGS.SLUG, slug)
                .set(FORMER_SLUGS.ORGANISATION_ID, to.value())
                .onConflict(FORMER_SLUGS.SLUG)
                .doUpdate()
                .set(FORMER_SLUGS.ORGANISATION_ID, to.value())
                .execute());
    }

    void dropSlug(String slug) {
        sql.deleteFrom(FORMER_SLUGS).where(FORMER_SLUGS.SLUG.eq(slug)).execute();
    }

    private static Merger merger(Record found) {
        var row = found.into(MERGERS);
        return new Merger(
                row.getId(),
                new OrganisationId(row.getGoneId()),
                new OrganisationId(row.getKeptId()),
                found.get(GONE),
                found.get(KEPT),
                row.getReason(),
                new Actor(new PersonId(row.getMergedBy()), row.getMergedByName()),
                row.getMergedAt().toInstant(),
                row.getUndoneAt() == null ? null : row.getUndoneAt().toInstant());
    }
}
