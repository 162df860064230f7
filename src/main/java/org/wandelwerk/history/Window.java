package org.wandelwerk.history;

import static org.jooq.impl.DSL.condition;
import static org.wandelwerk.history.jooq.Tables.CHANGES;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The entries that one snapshot shows and an earlier one did not. */
record Window(int era, String seen, String upTo) {

    /** The bounds say nothing new, but only they can be answered by the index on the transaction. */
    Condition byIndex() {
        return condition("{0} >= pg_snapshot_xmin({1}::pg_snapshot)", CHANGES.TX, DSL.val(seen))
                .and(condition("{0} < pg_snapshot_xmax({1}::pg_snapshot)", CHANGES.TX, DSL.val(upTo)))
                .and(byEye());
    }

    /** For those who walk along the entries anyway. */
    Condition byEye() {
        return CHANGES.ERA
                .eq(era)
                .and(condition("pg_visible_in_snapshot({0}, {1}::pg_snapshot)", CHANGES.TX, DSL.val(upTo)))
                .and(condition("not pg_visible_in_snapshot({0}, {1}::pg_snapshot)", CHANGES.TX, DSL.val(seen)));
    }
}
