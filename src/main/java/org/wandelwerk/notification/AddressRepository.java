package org.wandelwerk.notification;

import static org.wandelwerk.notification.jooq.Tables.ADDRESSES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.notification.jooq.tables.records.AddressesRecord;

/** Stores what is known of mail addresses. */
@Repository
class AddressRepository {

    private final DSLContext sql;

    AddressRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<MailAddress, AddressState> of(Collection<MailAddress> mails) {
        return sql.selectFrom(ADDRESSES)
                .where(ADDRESSES.MAIL.in(mails.stream().map(MailAddress::value).toList()))
                .fetchMap(row -> new MailAddress(row.getMail()), AddressRepository::state);
    }

    /** Those to which nothing is sent, the newest first. */
    List<AddressState> off(int limit) {
        return sql.selectFrom(ADDRESSES)
                .where(ADDRESSES.OFF_AT.isNotNull())
                .orderBy(ADDRESSES.OFF_AT.desc(), ADDRESSES.ID.desc())
                .limit(limit)
                .fetch(AddressRepository::state);
    }

    /** Switches it off; why it was off first stays. */
    void switchOff(UUID id, MailAddress mail, String because, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        sql.insertInto(ADDRESSES)
                .set(ADDRESSES.ID, id)
                .set(ADDRESSES.MAIL, mail.value())
                .set(ADDRESSES.OFF_AT, at)
                .set(ADDRESSES.OFF_BECAUSE, because)
                .onConflict(ADDRESSES.MAIL)
                .doUpdate()
                .set(ADDRESSES.OFF_AT, at)
                .set(ADDRESSES.OFF_BECAUSE, because)
                .where(ADDRESSES.OFF_AT.isNull())
                .execute();
    }

    void switchOn(UUID id) {
        sql.update(ADDRESSES)
                .setNull(ADDRESSES.OFF_AT)
                .setNull(ADDRESSES.OFF_BECAUSE)
                .where(ADDRESSES.ID.eq(id), ADDRESSES.OFF_AT.isNotNull())
                .execute();
    }

    /** Its owner wants no mails to members of bodies. */
    void refuse(UUID id, MailAddress mail, Instant now) {
        since(ADDRESSES.UNWANTED_AT, id, mail, now);
    }

    /** Its owner wants mails to members of bodies again. */
    void want(MailAddress mail) {
        sql.update(ADDRESSES)
                .setNull(ADDRESSES.UNWANTED_AT)
                .where(ADDRESSES.MAIL.eq(mail.value()), ADDRESSES.UNWANTED_AT.isNotNull())
                .execute();
    }

    /** Its owner wants to hear no more of what was handed in. */
    void silence(UUID id, MailAddress mail, Instant now) {
        since(ADDRESSES.SILENT_AT, id, mail, now);
    }

    /** Its owner gave the address anew, and what was stopped before counts no more. */
    void listen(MailAddress mail, Instant given) {
        sql.update(ADDRESSES)
                .setNull(ADDRESSES.SILENT_AT)
                .where(ADDRESSES.MAIL.eq(mail.value()), ADDRESSES.SILENT_AT.lt(given.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private void since(Field<OffsetDateTime> wish, UUID id, MailAddress mail, Instant now) {
        sql.insertInto(ADDRESSES)
                .set(ADDRESSES.ID, id)
                .set(ADDRESSES.MAIL, mail.value())
                .set(wish, now.atOffset(ZoneOffset.UTC))
                .onConflict(ADDRESSES.MAIL)
                .doUpdate()
                .set(wish, now.atOffset(ZoneOffset.UTC))
                .where(wish.isNull())
                .execute();
    }

    private static AddressState state(AddressesRecord row) {
        return new AddressState(
                row.getId(),
                new MailAddress(row.getMail()),
                instant(row.getOffAt()),
                row.getOffBecause(),
                instant(row.getUnwantedAt()),
                instant(row.getSilentAt()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
