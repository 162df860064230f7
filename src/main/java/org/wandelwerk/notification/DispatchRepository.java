package org.wandelwerk.notification;

import static org.jooq.impl.DSL.row;
import static org.wandelwerk.notification.jooq.Tables.DISPATCHES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.notification.jooq.tables.records.DispatchesRecord;
import org.wandelwerk.trail.TrailRecord;

/** Stores dispatches. */
@Repository
class DispatchRepository {

    private final DSLContext sql;

    DispatchRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds it, unless the same form did already; whoever sends that at the same time waits here. */
    boolean add(Dispatch dispatch, String key) {
        return sql.insertInto(DISPATCHES)
                        .set(DISPATCHES.ID, dispatch.id())
                        .set(DISPATCHES.BODY, dispatch.body())
                        .set(DISPATCHES.BODY_DE, dispatch.bodyName().de())
                        .set(DISPATCHES.BODY_EN, dispatch.bodyName().en())
                        .set(DISPATCHES.SUBJECT, dispatch.subject())
                        .set(DISPATCHES.WORDS, dispatch.words())
                        .set(DISPATCHES.WRITTEN_BY, dispatch.by().id().value())
                        .set(DISPATCHES.WRITTEN_BY_NAME, dispatch.by().name())
                        .set(DISPATCHES.WRITTEN_AT, dispatch.at().atOffset(ZoneOffset.UTC))
                        .set(DISPATCHES.LEAVES_AT, dispatch.leavesAt().atOffset(ZoneOffset.UTC))
                        .set(DISPATCHES.ONE_TIME_KEY, key)
                        .onConflict(DISPATCHES.ONE_TIME_KEY)
                        .doNothing()
                        .execute()
                == 1;
    }

    void stop(UUID id, Actor by, Instant now) {
        sql.update(DISPATCHES)
                .set(DISPATCHES.STOPPED_AT, now.atOffset(ZoneOffset.UTC))
                .set(DISPATCHES.STOPPED_BY, by.id().value())
                .set(DISPATCHES.STOPPED_BY_NAME, by.name())
                .where(DISPATCHES.ID.eq(id), DISPATCHES.STOPPED_AT.isNull())
                .execute();
    }

    /** Whether it was stopped; nobody stops it from here to the end of the transaction. */
    boolean isStopped(UUID id) {
        return sql.select(DISPATCHES.STOPPED_AT)
                .from(DISPATCHES)
                .where(DISPATCHES.ID.eq(id))
                .forShare()
                .fetchOptional(row -> row.value1())
                .isPresent();
    }

    Optional<Dispatch> find(UUID id) {
        return sql.selectFrom(DISPATCHES).where(DISPATCHES.ID.eq(id)).fetchOptional(DispatchRepository::dispatch);
    }

    Optional<Dispatch> byKey(String key) {
        return sql.selectFrom(DISPATCHES)
                .where(DISPATCHES.ONE_TIME_KEY.eq(key))
                .fetchOptional(DispatchRepository::dispatch);
    }

    /** Those to one of the bodies, the newest first, from behind the given place. */
    List<Dispatch> list(Collection<String> bodies, @Nullable Cursor after, int limit) {
        var behind = after == null
                ? DISPATCHES.ID.isNotNull()
                : row(DISPATCHES.WRITTEN_AT, DISPATCHES.ID)
                        .lt(
                                Instant.parse(after.values().getFirst()).atOffset(ZoneOffset.UTC),
                                UUID.fromString(after.values().getLast()));
        return sql.selectFrom(DISPATCHES)
                .where(DISPATCHES.BODY.in(bodies), behind)
                .orderBy(DISPATCHES.WRITTEN_AT.desc(), DISPATCHES.ID.desc())
                .limit(limit)
                .fetch(DispatchRepository::dispatch);
    }

    List<TrailRecord> records(Collection<UUID> ids) {
        return sql.select(DISPATCHES.ID, DISPATCHES.SUBJECT)
                .from(DISPATCHES)
                .where(DISPATCHES.ID.in(ids))
                .fetch(row -> new TrailRecord(row.value1(), Text.german(row.value2()), null, false));
    }

    private static Dispatch dispatch(DispatchesRecord row) {
        return new Dispatch(
                row.getId(),
                row.getBody(),
                new Text(row.getBodyDe(), row.getBodyEn()),
                row.getSubject(),
                row.getWords(),
                new Actor(new PersonId(row.getWrittenBy()), row.getWrittenByName()),
                row.getWrittenAt().toInstant(),
                row.getLeavesAt().toInstant(),
                row.getStoppedAt() == null ? null : row.getStoppedAt().toInstant(),
                row.getStoppedByName());
    }
}
