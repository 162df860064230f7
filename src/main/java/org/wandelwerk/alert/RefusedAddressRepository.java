package org.wandelwerk.alert;

import static org.wandelwerk.alert.jooq.Tables.REFUSALS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.HashedId;

/** Stores hashes of addresses that want no questions. */
@Repository
class RefusedAddressRepository {

    private final DSLContext sql;

    RefusedAddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The same however the address is written. */
    private static UUID hash(MailAddress mail) {
        return HashedId.of("asks nothing", mail.value().toLowerCase(Locale.ROOT));
    }

    /** What was refused before stays so; the newest link tells of it. */
    void add(MailAddress mail, String linkDigest, Instant now) {
        sql.insertInto(REFUSALS)
                .set(REFUSALS.ID, hash(mail))
                .set(REFUSALS.LINK_DIGEST, linkDigest)
                .set(REFUSALS.REFUSED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflict(REFUSALS.ID)
                .doUpdate()
                .set(REFUSALS.LINK_DIGEST, linkDigest)
                .execute();
    }

    boolean has(MailAddress mail) {
        return sql.fetchExists(REFUSALS, REFUSALS.ID.eq(hash(mail)));
    }

    boolean hasLink(String digest) {
        return sql.fetchExists(REFUSALS, REFUSALS.LINK_DIGEST.eq(digest));
    }
}
