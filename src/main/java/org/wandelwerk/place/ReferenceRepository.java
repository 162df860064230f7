package org.wandelwerk.place;

import static org.wandelwerk.place.jooq.Tables.CORRIDORS;
import static org.wandelwerk.place.jooq.Tables.CORRIDOR_STATIONS;
import static org.wandelwerk.place.jooq.Tables.DISTRICTS;
import static org.wandelwerk.place.jooq.Tables.LOADS;
import static org.wandelwerk.place.jooq.Tables.LOCALITIES;
import static org.wandelwerk.place.jooq.Tables.MUNICIPALITIES;
import static org.wandelwerk.place.jooq.Tables.OTHER_NAMES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.springframework.stereotype.Repository;

/** Brings the shipped geography into the tables; what others refer to is only added to or changed, never deleted. */
@Repository
class ReferenceRepository {

    private final DSLContext sql;

    ReferenceRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Lets one node of the house load at a time, until the end of the transaction. */
    void waitForOthers() {
        sql.execute("select pg_advisory_xact_lock(hashtext('place.loads'))");
    }

    Optional<String> loadedDigest() {
        return sql.select(LOADS.DIGEST)
                .from(LOADS)
                .orderBy(LOADS.LOADED_AT.desc())
                .limit(1)
                .fetchOptional(LOADS.DIGEST);
    }

    void noteLoad(UUID id, String digest, Instant now) {
        sql.insertInto(LOADS)
                .set(LOADS.ID, id)
                .set(LOADS.DIGEST, digest)
                .set(LOADS.LOADED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void take(ReferenceRows rows) {
        write(DISTRICTS, DISTRICTS.ID, rows.districts());
        write(MUNICIPALITIES, MUNICIPALITIES.ID, rows.municipalities());
        write(CORRIDORS, CORRIDORS.ID, rows.corridors());
        write(CORRIDOR_STATIONS, CORRIDOR_STATIONS.ID, rows.corridorStations());
        sql.deleteFrom(LOCALITIES).execute();
        sql.deleteFrom(OTHER_NAMES).execute();
        write(LOCALITIES, LOCALITIES.ID, rows.localities());
        write(OTHER_NAMES, OTHER_NAMES.ID, rows.otherNames());
    }

    private <R extends UpdatableRecord<R>> void write(Table<R> table, TableField<R, UUID> id, List<R> wanted) {
        var stored = sql.selectFrom(table).fetchMap(id);
        var added = new ArrayList<R>();
        var changed = new ArrayList<R>();
        for (var row : wanted) {
            var old = stored.get(row.get(id));
            if (old == null) {
                added.add(row);
            } else if (!old.equals(row)) {
                changed.add(row);
            }
        }
        sql.batchInsert(added).execute();
        sql.batchUpdate(changed).execute();
    }
}
