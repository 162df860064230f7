package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.LINKS;
import static org.wandelwerk.identity.jooq.Tables.PASSKEYS;
import static org.wandelwerk.identity.jooq.Tables.PROVIDER_ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.SIGN_INS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.identity.AccountState.Invitation;
import org.wandelwerk.kernel.PersonId;

/** Reads how people stand with the house, by one statement. */
@Repository
class AccountStateRepository {

    private final DSLContext sql;

    AccountStateRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<AccountState> of(PersonId person, Instant now) {
        var last = DSL.field(DSL.select(DSL.max(SIGN_INS.BEGAN_AT))
                        .from(SIGN_INS)
                        .where(SIGN_INS.PERSON_ID.eq(ACCOUNTS.PERSON_ID)))
                .as("last");
        var newest = DSL.lateral(DSL.select(LINKS.MADE_AT, LINKS.EXPIRES_AT, LINKS.USED_AT)
                        .from(LINKS)
                        .where(LINKS.PERSON_ID.eq(ACCOUNTS.PERSON_ID), LINKS.KIND.eq(LinkKind.INVITATION.name()))
                        .orderBy(LINKS.MADE_AT.desc())
                        .limit(1))
                .as("newest");
        var password = DSL.iif(ACCOUNTS.PASSWORD.isNotNull(), 1, 0);
        var ways = count(PASSKEYS, PASSKEYS.PERSON_ID)
                .plus(count(PROVIDER_ACCOUNTS, PROVIDER_ACCOUNTS.PERSON_ID))
                .plus(password)
                .as("ways");
        return sql.select(
                        last,
                        ways,
                        newest.field(LINKS.MADE_AT),
                        newest.field(LINKS.EXPIRES_AT),
                        newest.field(LINKS.USED_AT))
                .from(ACCOUNTS)
                .leftJoin(newest)
                .on(DSL.trueCondition())
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .fetchOptional(row -> new AccountState(
                        instant(row.value1()),
                        row.value2(),
                        instant(row.value3()),
                        invitation(row.value3(), row.value4(), row.value5(), now)));
    }

    private static Field<Integer> count(Table<?> table, TableField<?, UUID> person) {
        return DSL.field(DSL.selectCount().from(table).where(person.eq(ACCOUNTS.PERSON_ID)));
    }

    private static Invitation invitation(
            @Nullable OffsetDateTime made,
            @Nullable OffsetDateTime expires,
            @Nullable OffsetDateTime used,
            Instant now) {
        if (made == null || expires == null) {
            return Invitation.NONE;
        }
        if (used != null) {
            return Invitation.USED;
        }
        return expires.isAfter(now.atOffset(ZoneOffset.UTC)) ? Invitation.OPEN : Invitation.EXPIRED;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
