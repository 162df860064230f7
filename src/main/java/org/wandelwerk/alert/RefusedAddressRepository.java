package org.wandelwerk.alert;

import static org.wandelwerk.alert.jooq.Tables.REFUSALS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.CodeSeal;
import org.wandelwerk.identity.MailAddress;

/** Stores marks of addresses that want no questions: without the key of the house they tell of no address. */
@Repository
class RefusedAddressRepository {

    private static final String PLACE = "asks nothing";

    private final DSLContext sql;
    private final CodeSeal seal;

    RefusedAddressRepository(DSLContext sql, CodeSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** The same however the address is written. */
    private UUID mark(MailAddress mail) {
        return seal.mark(mail.value().toLowerCase(Locale.ROOT), PLACE);
    }

    /** What was refused before stays so. */
    void add(MailAddress mail, Instant now) {
        sql.insertInto(REFUSALS)
                .set(REFUSALS.ID, mark(mail))
                .set(REFUSALS.REFUSED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    boolean has(MailAddress mail) {
        return since(mail).isPresent();
    }

    /** When it was refused; empty when it was not. */
    Optional<Instant> since(MailAddress mail) {
        return sql.select(REFUSALS.REFUSED_AT)
                .from(REFUSALS)
                .where(REFUSALS.ID.eq(mark(mail)))
                .fetchOptional(row -> row.value1())
                .map(OffsetDateTime::toInstant);
    }
}
