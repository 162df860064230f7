package org.wandelwerk.history;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The SQL that looks at what stands beside the chain: the clear values and the triggers. */
@Repository
class RecordingCheckRepository {

    private final DSLContext sql;

    RecordingCheckRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Clear values that do not fit their digest. */
    List<Finding.WrongClearValue> changedClearValues() {
        return sql.resultQuery("""
            select e.change, e.column_name
            from history.erasables e
            join history.changes c on c.id = e.change
            cross join lateral (values (c.before, e.before), (c.after, e.after)) as side (kept, clear)
            where jsonb_typeof(side.clear) <> 'null'
            and side.kept -> e.column_name ->> 'digest' is distinct from
                encode(sha256(e.salt || convert_to(side.clear::text, 'UTF8')), 'hex')
            group by e.change, e.column_name
            order by e.change, e.column_name
            limit 1000\
            """)
                .fetch(row -> new Finding.WrongClearValue(row.get(0, long.class), row.get(1, String.class)));
    }

    /** Clear values that are gone, and no erasure says so. */
    List<Finding.WrongClearValue> lostClearValues() {
        return sql.resultQuery("""
            select c.id, erasable.name
            from history.tables t
            cross join lateral unnest(t.erasable) as erasable (name)
            join history.changes c on c.table_name = t.name
            where (c.before -> erasable.name ->> 'digest' is not null
                or c.after -> erasable.name ->> 'digest' is not null)
            and not exists (select from history.erasables e
                where e.change = c.id and e.column_name = erasable.name)
            and not exists (select from history.erasures r
                where r.table_name = c.table_name and r.row_id = c.row_id
                and r.column_name = erasable.name and r.up_to >= c.id)
            order by c.id, erasable.name
            limit 1000\
            """)
                .fetch(row -> new Finding.WrongClearValue(row.get(0, long.class), row.get(1, String.class)));
    }

    /** Triggers that the register of tables demands and that do not work. */
    List<Finding.SwitchedOff> switchedOff() {
        return sql.resultQuery("""
            select demanded.name, demanded.trigger
            from (
                select t.name, trigger.name
                from history.tables t,
                    (values ('history_insert'), ('history_record'), ('history_keep')) as trigger (name)
                where t.mode = 'FULL'
                union all
                values ('history.changes', 'append_only'), ('history.changes', 'unnamed_only'),
                    ('history.nameless', 'append_only'), ('history.partings', 'append_only'),
                    ('history.seals', 'append_only'),
                    ('history.digests', 'append_only'), ('history.eras', 'append_only'),
                    ('history.erasures', 'append_only'), ('history.erasables', 'erased_only')
            ) as demanded (name, trigger)
            where not exists (select from pg_trigger
                where tgrelid = to_regclass(demanded.name) and tgname = demanded.trigger
                and tgenabled in ('O', 'A'))
            order by demanded.name, demanded.trigger\
            """)
                .fetch(row -> new Finding.SwitchedOff(row.get(0, String.class), row.get(1, String.class)));
    }
}
