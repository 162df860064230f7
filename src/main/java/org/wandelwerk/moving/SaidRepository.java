package org.wandelwerk.moving;

import static org.wandelwerk.moving.jooq.Tables.REMARKS;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** Takes people out of what was said when projects were moved; why one was moved stays. */
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
        var changed = new ArrayList<String>();
        try (var rows = sql.selectFrom(REMARKS).fetchSize(DataGroup.AT_ONCE).fetchLazy()) {
            for (var row : rows) {
                var reason = without(erasing, row.getReason());
                var conditions = without(erasing, row.getConditions());
                var source = without(erasing, row.getSource());
                var isTouched = differs(reason, row.getReason())
                        || differs(conditions, row.getConditions())
                        || differs(source, row.getSource());
                if (isTouched) {
                    sql.update(REMARKS)
                            .set(REMARKS.REASON, reason)
                            .set(REMARKS.CONDITIONS, conditions)
                            .set(REMARKS.SOURCE, source)
                            .where(REMARKS.ROW_KEY.eq(row.getRowKey()))
                            .execute();
                    changed.add(row.getRowKey());
                }
            }
        }
        return List.of(
                new FormerValues("moving.remarks", "row_key", changed, List.of("reason", "conditions", "source")));
    }

    private static boolean differs(@Nullable String nameless, @Nullable String said) {
        return nameless != null && !nameless.equals(said);
    }

    private static @Nullable String without(Erasing erasing, @Nullable String said) {
        if (said == null) {
            return null;
        }
        var nameless = erasing.without(said);
        return nameless.isBlank() ? GONE : nameless;
    }
}
