package org.wandelwerk.project;

import static org.jooq.impl.DSL.select;
import static org.wandelwerk.project.jooq.Tables.DECISIONS;
import static org.wandelwerk.project.jooq.Tables.PARTNERS;
import static org.wandelwerk.project.jooq.Tables.PROMOTERS;

import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.organisation.OrganisationId;

/** Asks which projects organisations carry, take part in or decide about. */
@Repository
class PromoterRepository {

    private final DSLContext sql;

    PromoterRepository(DSLContext sql) {
        this.sql = sql;
    }

    Set<UUID> naming(OrganisationId organisation) {
        return sql.select(PROMOTERS.PROJECT_ID)
                .from(PROMOTERS)
                .where(PROMOTERS.ORGANISATION_ID.eq(organisation.value()))
                .union(select(PARTNERS.PROJECT_ID)
                        .from(PARTNERS)
                        .where(PARTNERS.ORGANISATION_ID.eq(organisation.value())))
                .union(select(DECISIONS.PROJECT_ID)
                        .from(DECISIONS)
                        .where(DECISIONS.ORGANISATION_ID.eq(organisation.value())))
                .fetchSet(PROMOTERS.PROJECT_ID);
    }
}
