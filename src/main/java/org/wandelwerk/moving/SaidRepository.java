package org.wandelwerk.moving;

import static org.wandelwerk.moving.jooq.Tables.EXTRACTS;
import static org.wandelwerk.moving.jooq.Tables.REMARKS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** Takes people out of what was said when projects were moved, and out of who signed; why one was moved stays. */
@Repository
@Order(446)
class SaidRepository implements PersonalRecords {

    private static final String GONE = "?";

    private final DSLContext sql;

    SaidRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Nothing is held by person: who moved a project stands with the move. */
    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of();
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of(
                erase(
                        erasing,
                        REMARKS,
                        REMARKS.ROW_KEY,
                        REMARKS.ROW_KEY,
                        List.of(REMARKS.REASON, REMARKS.CONDITIONS, REMARKS.SOURCE)),
                erase(
                        erasing,
                        EXTRACTS,
                        EXTRACTS.ID,
                        EXTRACTS.ROW_KEY,
                        List.of(EXTRACTS.REASON, EXTRACTS.CONDITIONS, EXTRACTS.SOURCE, EXTRACTS.SIGNATORY)));
    }

    /**
     * Takes the name out of each row.
     *
     * @param id by which there is one row
     * @param key by which history knows all that the row ever was
     */
    private <T> FormerValues erase(
            Erasing erasing, Table<?> table, Field<T> id, Field<String> key, List<Field<String>> said) {
        var changed = new ArrayList<String>();
        try (var rows = sql.selectFrom(table).fetchSize(DataGroup.AT_ONCE).fetchLazy()) {
            for (var row : rows) {
                var nameless = nameless(erasing, row, said);
                if (!nameless.isEmpty()) {
                    sql.update(table).set(nameless).where(id.eq(row.get(id))).execute();
                    changed.add(row.get(key));
                }
            }
        }
        return new FormerValues(
                "moving." + table.getName(),
                key.getName(),
                changed,
                said.stream().map(Field::getName).toList());
    }

    /** The texts that change, without the name. */
    private static Map<Field<String>, String> nameless(Erasing erasing, Record row, List<Field<String>> said) {
        var nameless = new HashMap<Field<String>, String>();
        for (var field : said) {
            var text = row.get(field);
            var without = text == null ? null : erasing.without(text);
            if (without != null && !without.equals(text)) {
                nameless.put(field, without.isBlank() ? GONE : without);
            }
        }
        return nameless;
    }
}
