package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.PROVIDER_ACCOUNTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The table of accounts at providers, by issuer and subject. */
@Repository
class ProviderRepository {

    private final DSLContext sql;

    ProviderRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<PersonId> person(ProviderUser user) {
        return sql.select(PROVIDER_ACCOUNTS.PERSON_ID)
                .from(PROVIDER_ACCOUNTS)
                .where(PROVIDER_ACCOUNTS.ISSUER.eq(user.issuer()), PROVIDER_ACCOUNTS.SUBJECT.eq(user.subject()))
                .fetchOptional(row -> new PersonId(row.value1()));
    }

    boolean isLinked(PersonId person, String issuer) {
        return sql.fetchExists(
                PROVIDER_ACCOUNTS, PROVIDER_ACCOUNTS.PERSON_ID.eq(person.value()), PROVIDER_ACCOUNTS.ISSUER.eq(issuer));
    }

    /** Notes the claim in which the provider told of the groups of its user. */
    void tellsOfGroups(ProviderUser user, String claim) {
        sql.update(PROVIDER_ACCOUNTS)
                .set(PROVIDER_ACCOUNTS.GROUPS_CLAIM, claim)
                .where(PROVIDER_ACCOUNTS.ISSUER.eq(user.issuer()), PROVIDER_ACCOUNTS.SUBJECT.eq(user.subject()))
                .and(PROVIDER_ACCOUNTS.GROUPS_CLAIM.isDistinctFrom(claim))
                .execute();
    }

    /** Whether the provider told of the groups of anybody who has an account here in this claim. */
    boolean toldOfGroups(String issuer, String claim) {
        return sql.fetchExists(
                PROVIDER_ACCOUNTS, PROVIDER_ACCOUNTS.ISSUER.eq(issuer), PROVIDER_ACCOUNTS.GROUPS_CLAIM.eq(claim));
    }

    void link(UUID id, ProviderUser user, PersonId person, Instant now) {
        sql.insertInto(PROVIDER_ACCOUNTS)
                .set(PROVIDER_ACCOUNTS.ID, id)
                .set(PROVIDER_ACCOUNTS.ISSUER, user.issuer())
                .set(PROVIDER_ACCOUNTS.SUBJECT, user.subject())
                .set(PROVIDER_ACCOUNTS.PERSON_ID, person.value())
                .set(PROVIDER_ACCOUNTS.LINKED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
