package org.wandelwerk.draft;

import static org.wandelwerk.draft.jooq.Tables.FOUR_EYES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.jooq.tables.records.FourEyesRecord;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;

/** The table of decisions about the second person; without one the rule is on. */
@Repository
class FourEyesRepository {

    private final DSLContext sql;

    FourEyesRepository(DSLContext sql) {
        this.sql = sql;
    }

    FourEyes.Rule of(String kind) {
        return sql.selectFrom(FOUR_EYES)
                .where(FOUR_EYES.KIND.eq(kind))
                .fetchOptional(FourEyesRepository::rule)
                .orElseGet(() -> FourEyes.Rule.usual(kind));
    }

    List<FourEyes.Rule> all() {
        return sql.selectFrom(FOUR_EYES).orderBy(FOUR_EYES.KIND).fetch(FourEyesRepository::rule);
    }

    void put(String kind, boolean isOn, Actor by, Instant at) {
        var row = sql.newRecord(FOUR_EYES);
        row.setKind(kind);
        row.setIsOn(isOn);
        row.setChangedBy(by.id().value());
        row.setChangedByName(by.name());
        row.setChangedAt(at.atOffset(ZoneOffset.UTC));
        sql.insertInto(FOUR_EYES)
                .set(row)
                .onConflict(FOUR_EYES.KIND)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static FourEyes.Rule rule(FourEyesRecord row) {
        return new FourEyes.Rule(
                row.getKind(),
                row.getIsOn(),
                new Actor(new PersonId(row.getChangedBy()), row.getChangedByName()),
                row.getChangedAt().toInstant());
    }
}
