package org.wandelwerk.meeting;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Addressed;

/** Reads nothing of published meetings but their addresses, by the index of these. */
@Repository
class MeetingAddressRepository {

    private final DSLContext sql;

    MeetingAddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<String> beginnings(int size) {
        var numbered = select(
                        MEETINGS.SLUG, rowNumber().over().orderBy(MEETINGS.SLUG).as("number"))
                .from(MEETINGS)
                .where(isPublished())
                .asTable("numbered");
        return sql.select(numbered.field(MEETINGS.SLUG))
                .from(numbered)
                .where(field(name("number"), Integer.class).mod(inline(size)).eq(inline(1)))
                .orderBy(numbered.field("number"))
                .fetch(mapping(beginning -> beginning));
    }

    List<Addressed> part(String beginning, int size) {
        return sql.select(MEETINGS.ID, MEETINGS.SLUG)
                .from(MEETINGS)
                .where(isPublished(), MEETINGS.SLUG.ge(beginning))
                .orderBy(MEETINGS.SLUG)
                .limit(size)
                .fetch(mapping(Addressed::new));
    }

    private static Condition isPublished() {
        return MEETINGS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}
