package org.wandelwerk.project;

import static org.wandelwerk.project.jooq.Tables.DECISIONS;
import static org.wandelwerk.project.jooq.Tables.PROMOTERS;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.organisation.OrganisationId;

/** Asks which organisations carry projects or decide about them. */
@Repository
class PromoterRepository {

    private final DSLContext sql;

    PromoterRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isNamed(OrganisationId organisation) {
        return sql.fetchExists(PROMOTERS, PROMOTERS.ORGANISATION_ID.eq(organisation.value()))
                || sql.fetchExists(DECISIONS, DECISIONS.ORGANISATION_ID.eq(organisation.value()));
    }
}
