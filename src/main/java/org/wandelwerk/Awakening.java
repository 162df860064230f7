package org.wandelwerk;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/**
 * Wakes what the first page needs of libraries while Spring makes the beans: their first use costs a multiple of all
 * later ones, and the second processor has little to do yet.
 */
final class Awakening implements Runnable {

    private static final String PLURAL = "{count, plural, one {# Projekt} other {# Projekte}}";

    /** Nothing waits for it; what it does not reach is woken by whoever uses it first. */
    static void beside() {
        Thread.ofPlatform().daemon().name("awakening").start(new Awakening());
    }

    @Override
    public void run() {
        query();
        JsonMapper.builder().build().writeValueAsString(Map.of("count", 2));
        new MessageFormat(PLURAL, Locale.GERMAN).format(Map.of("count", 2));
    }

    private static void query() {
        var key = field(name("one", "id"), Long.class);
        var other = field(name("other", "one_id"), Long.class);
        DSL.select(key, count())
                .from(table(name("one")))
                .leftJoin(table(name("other")))
                .on(other.eq(key))
                .where(key.in(1L, 2L).and(other.isNotNull()))
                .groupBy(key)
                .orderBy(key.desc())
                .limit(1)
                .getSQL();
    }
}
