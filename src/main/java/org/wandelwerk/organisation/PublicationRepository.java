package org.wandelwerk.organisation;

import static org.wandelwerk.organisation.jooq.Tables.PUBLICATIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Acting;

/** Stores by whom and when organisations and representatives became public. */
@Repository
class PublicationRepository {

    private final DSLContext sql;

    PublicationRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Publishes by the hand of whoever acts now. */
    void add(UUID subject, Instant now) {
        var author = Acting.now().orElseThrow(() -> new IllegalStateException("nobody acts, so nobody publishes"));
        sql.insertInto(PUBLICATIONS)
                .set(PUBLICATIONS.SUBJECT_ID, subject)
                .set(PUBLICATIONS.PUBLISHED_BY, author.id().value())
                .set(PUBLICATIONS.PUBLISHED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
