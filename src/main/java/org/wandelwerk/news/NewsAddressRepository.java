package org.wandelwerk.news;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.news.jooq.Tables.ITEMS;
import static org.wandelwerk.news.jooq.Tables.PUBLICATIONS;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Addressed;

/** Reads nothing of published news items but their addresses, by the index of these. */
@Repository
class NewsAddressRepository {

    private final DSLContext sql;

    NewsAddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<String> beginnings(int size) {
        var numbered = select(ITEMS.SLUG, rowNumber().over().orderBy(ITEMS.SLUG).as("number"))
                .from(ITEMS)
                .where(isPublished())
                .asTable("numbered");
        return sql.select(numbered.field(ITEMS.SLUG))
                .from(numbered)
                .where(field(name("number"), Integer.class).mod(inline(size)).eq(inline(1)))
                .orderBy(numbered.field("number"))
                .fetch(mapping(beginning -> beginning));
    }

    List<Addressed> part(String beginning, int size) {
        return sql.select(ITEMS.ID, ITEMS.SLUG)
                .from(ITEMS)
                .where(isPublished(), ITEMS.SLUG.ge(beginning))
                .orderBy(ITEMS.SLUG)
                .limit(size)
                .fetch(mapping(Addressed::new));
    }

    private static Condition isPublished() {
        return ITEMS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}
