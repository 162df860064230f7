package org.wandelwerk.programme;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.wandelwerk.programme.jooq.Tables.FUNDING_AREAS;
import static org.wandelwerk.programme.jooq.Tables.PROGRAMMES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Text;

/** The tables of programmes and funding areas. */
@Repository
class ProgrammeRepository {

    private final DSLContext sql;

    ProgrammeRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<Programme> all() {
        return sql.select(PROGRAMMES.CODE, PROGRAMMES.NAME_DE, PROGRAMMES.NAME_EN, PROGRAMMES.LEGAL)
                .from(PROGRAMMES)
                .orderBy(PROGRAMMES.CODE)
                .fetch(mapping((code, de, en, legal) -> new Programme(code, new Text(de, en), List.of(legal))));
    }

    List<FundingArea> fundingAreas(String programme) {
        return fundingAreas(FUNDING_AREAS.PROGRAMME.eq(programme));
    }

    List<FundingArea> fundingAreas() {
        return fundingAreas(noCondition());
    }

    private List<FundingArea> fundingAreas(Condition condition) {
        return sql.select(
                        FUNDING_AREAS.PROGRAMME,
                        FUNDING_AREAS.CODE,
                        FUNDING_AREAS.NAME_DE,
                        FUNDING_AREAS.NAME_EN,
                        FUNDING_AREAS.LEGAL)
                .from(FUNDING_AREAS)
                .where(condition)
                .orderBy(FUNDING_AREAS.PROGRAMME, FUNDING_AREAS.POSITION)
                .fetch(mapping((programme, code, de, en, legal) ->
                        new FundingArea(new FundingAreaKey(programme, code), new Text(de, en), legal)));
    }

    /** The file as it was read last; empty for what was stored before files were kept. */
    Optional<String> document(String programme) {
        return sql.select(PROGRAMMES.DOCUMENT)
                .from(PROGRAMMES)
                .where(PROGRAMMES.CODE.eq(programme))
                .fetchOptional(PROGRAMMES.DOCUMENT);
    }

    /** Those of all programmes, by their codes and in their order. */
    Map<String, String> documents() {
        return sql.select(PROGRAMMES.CODE, PROGRAMMES.DOCUMENT)
                .from(PROGRAMMES)
                .orderBy(PROGRAMMES.CODE)
                .fetchMap(PROGRAMMES.CODE, PROGRAMMES.DOCUMENT);
    }

    void put(Programme programme, String document) {
        var row = sql.newRecord(PROGRAMMES);
        row.setCode(programme.code());
        row.setNameDe(programme.name().de());
        row.setNameEn(programme.name().en());
        row.setLegal(programme.legal().toArray(String[]::new));
        row.setDocument(document);
        sql.insertInto(PROGRAMMES)
                .set(row)
                .onConflict(PROGRAMMES.CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    void put(FundingArea area, int position) {
        var row = sql.newRecord(FUNDING_AREAS);
        row.setProgramme(area.key().programme());
        row.setCode(area.code());
        row.setPosition(position);
        row.setNameDe(area.name().de());
        row.setNameEn(area.name().en());
        row.setLegal(area.legal());
        sql.insertInto(FUNDING_AREAS)
                .set(row)
                .onConflict(FUNDING_AREAS.PROGRAMME, FUNDING_AREAS.CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }
}
