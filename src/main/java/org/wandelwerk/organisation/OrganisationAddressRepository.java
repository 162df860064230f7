package org.wandelwerk.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.organisation.jooq.Tables.ORGANISATIONS;
import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Addressed;

/** Reads nothing of published organisations but their addresses, by the index of these. */
@Repository
class OrganisationAddressRepository {

    private final DSLContext sql;

    OrganisationAddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<String> beginnings(int size) {
        var numbered = select(
                        ORGANISATIONS.SLUG,
                        rowNumber().over().orderBy(ORGANISATIONS.SLUG).as("number"))
                .from(ORGANISATIONS)
                .where(isPublished())
                .asTable("numbered");
        return sql.select(numbered.field(ORGANISATIONS.SLUG))
                .from(numbered)
                .where(field(name("number"), Integer.class).mod(inline(size)).eq(inline(1)))
                .orderBy(numbered.field("number"))
                .fetch(mapping(beginning -> beginning));
    }

    List<Addressed> part(String beginning, int size) {
        return sql.select(ORGANISATIONS.ID, ORGANISATIONS.SLUG)
                .from(ORGANISATIONS)
                .where(isPublished(), ORGANISATIONS.SLUG.ge(beginning))
                .orderBy(ORGANISATIONS.SLUG)
                .limit(size)
                .fetch(mapping(Addressed::new));
    }

    private static Condition isPublished() {
        return ORGANISATIONS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}
