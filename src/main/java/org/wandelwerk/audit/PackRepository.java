package org.wandelwerk.audit;

import static org.wandelwerk.audit.jooq.Tables.HANDOUTS;
import static org.wandelwerk.audit.jooq.Tables.PACKS;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.audit.jooq.tables.records.PacksRecord;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.PersonId;

/** The tables of packs and of the files that were made of them; rows are only added. */
@Repository
class PackRepository {

    private static final int MOST_HANDOUTS = 50;

    private final DSLContext sql;

    PackRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Pack> newest(@Nullable PackPlace after, int limit) {
        return sql.selectFrom(PACKS)
                .where(
                        after == null
                                ? DSL.noCondition()
                                : DSL.row(PACKS.ORDERED_AT, PACKS.ID)
                                        .lt(after.at().atOffset(ZoneOffset.UTC), after.id()))
                .orderBy(PACKS.ORDERED_AT.desc(), PACKS.ID.desc())
                .limit(limit)
                .fetch(PackRepository::pack);
    }

    Optional<Pack> find(UUID id) {
        return sql.selectFrom(PACKS).where(PACKS.ID.eq(id)).fetchOptional(PackRepository::pack);
    }

    /** Whoever sends the same form at the same time finds it done. */
    void add(Pack pack, String key) {
        var order = pack.order();
        var row = sql.newRecord(PACKS);
        row.setId(pack.id());
        row.setChoice(order.choice().name());
        row.setKind(order.kind());
        row.setKey(order.key());
        row.setFromDay(order.from());
        row.setUntilDay(order.until());
        row.setSize(order.size());
        row.setSeed(order.seed());
        row.setReason(order.reason());
        row.setFound(pack.found());
        row.setRecords(pack.records().stream().map(PackedRecord::printed).toArray(String[]::new));
        row.setUpToSeal(pack.upToSeal());
        row.setOrderedBy(pack.by().id().value());
        row.setOrderedByName(pack.by().name());
        row.setOrderedAt(pack.at().atOffset(ZoneOffset.UTC));
        row.setOneTimeKey(key);
        sql.insertInto(PACKS).set(row).onConflictDoNothing().execute();
    }

    List<Handout> handouts(UUID pack) {
        return sql.selectFrom(HANDOUTS)
                .where(HANDOUTS.PACK_ID.eq(pack))
                .orderBy(HANDOUTS.HANDED_AT.desc(), HANDOUTS.ID)
                .limit(MOST_HANDOUTS)
                .fetch(row -> new Handout(
                        row.getIsPublic(),
                        row.getDigest(),
                        row.getBytes(),
                        new Actor(new PersonId(row.getHandedTo()), row.getHandedToName()),
                        row.getHandedAt().toInstant()));
    }

    void add(UUID pack, Handout handout) {
        var row = sql.newRecord(HANDOUTS);
        row.setId(HashedId.of(
                "handout",
                pack.toString(),
                handout.to().id().value().toString(),
                handout.at().toString()));
        row.setPackId(pack);
        row.setIsPublic(handout.isPublic());
        row.setDigest(handout.digest());
        row.setBytes(handout.bytes());
        row.setHandedTo(handout.to().id().value());
        row.setHandedToName(handout.to().name());
        row.setHandedAt(handout.at().atOffset(ZoneOffset.UTC));
        sql.insertInto(HANDOUTS).set(row).onConflictDoNothing().execute();
    }

    private static Pack pack(PacksRecord row) {
        var order = new PackOrder(
                PackChoice.valueOf(row.getChoice()),
                row.getKind(),
                row.getKey(),
                row.getFromDay(),
                row.getUntilDay(),
                row.getSize(),
                row.getSeed(),
                row.getReason());
        return new Pack(
                row.getId(),
                order,
                row.getFound(),
                Arrays.stream(row.getRecords()).map(PackedRecord::read).toList(),
                row.getUpToSeal(),
                new Actor(new PersonId(row.getOrderedBy()), row.getOrderedByName()),
                row.getOrderedAt().toInstant());
    }
}
