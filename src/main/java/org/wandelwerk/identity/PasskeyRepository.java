package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.PASSKEYS;
import static org.wandelwerk.identity.jooq.Tables.PASSKEY_USES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The tables of passkeys. */
@Repository
class PasskeyRepository {

    private final DSLContext sql;

    PasskeyRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Locks the account first, so that the last of several ways cannot be removed twice. */
    void hold(PersonId person) {
        sql.select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .forUpdate()
                .execute();
    }

    void add(UUID id, PersonId person, CredentialRecord credential, Instant now) {
        sql.insertInto(PASSKEYS)
                .set(PASSKEYS.ID, id)
                .set(PASSKEYS.PERSON_ID, person.value())
                .set(PASSKEYS.CREDENTIAL_ID, credential.getCredentialId().toBase64UrlString())
                .set(PASSKEYS.PUBLIC_KEY, credential.getPublicKey().getBytes())
                .set(PASSKEYS.ATTESTATION, bytes(credential.getAttestationObject()))
                .set(PASSKEYS.LABEL, credential.getLabel())
                .set(PASSKEYS.TRANSPORTS, transports(credential))
                .set(PASSKEYS.IS_BACKUP_ELIGIBLE, credential.isBackupEligible())
                .set(PASSKEYS.REGISTERED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Notes a use; false when the passkey was used more often before, so that there must be a copy of it. */
    boolean use(UUID id, CredentialRecord credential, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        var count = credential.getSignatureCount();
        return sql.insertInto(PASSKEY_USES)
                        .set(PASSKEY_USES.PASSKEY_ID, id)
                        .set(PASSKEY_USES.SIGNATURE_COUNT, count)
                        .set(PASSKEY_USES.IS_BACKED_UP, credential.isBackupState())
                        .set(PASSKEY_USES.USED_AT, at)
                        .onConflict(PASSKEY_USES.PASSKEY_ID)
                        .doUpdate()
                        .set(PASSKEY_USES.SIGNATURE_COUNT, count)
                        .set(PASSKEY_USES.IS_BACKED_UP, credential.isBackupState())
                        .set(PASSKEY_USES.USED_AT, at)
                        .where(
                                count == 0
                                        ? PASSKEY_USES.SIGNATURE_COUNT.eq(0L)
                                        : PASSKEY_USES.SIGNATURE_COUNT.lt(count))
                        .execute()
                == 1;
    }

    Optional<UUID> idOf(String credential) {
        return sql.select(PASSKEYS.ID)
                .from(PASSKEYS)
                .where(PASSKEYS.CREDENTIAL_ID.eq(credential))
                .fetchOptional(PASSKEYS.ID);
    }

    Optional<CredentialRecord> credential(Bytes id) {
        return credentials(PASSKEYS.CREDENTIAL_ID.eq(id.toBase64UrlString())).stream()
                .findFirst();
    }

    List<CredentialRecord> credentials(PersonId person) {
        return credentials(PASSKEYS.PERSON_ID.eq(person.value()));
    }

    List<Passkey> ofPerson(PersonId person) {
        return sql.select(PASSKEYS.ID, PASSKEYS.LABEL, PASSKEYS.REGISTERED_AT, PASSKEY_USES.USED_AT)
                .from(PASSKEYS)
                .leftJoin(PASSKEY_USES)
                .on(PASSKEY_USES.PASSKEY_ID.eq(PASSKEYS.ID))
                .where(PASSKEYS.PERSON_ID.eq(person.value()))
                .orderBy(PASSKEYS.REGISTERED_AT, PASSKEYS.ID)
                .fetch(row ->
                        new Passkey(row.value1(), row.value2(), row.value3().toInstant(), instant(row.value4())));
    }

    /** Names one of the person's own; false when it is not. */
    boolean rename(PersonId person, UUID id, String label) {
        return sql.update(PASSKEYS)
                        .set(PASSKEYS.LABEL, label)
                        .where(own(person, id))
                        .execute()
                == 1;
    }

    boolean remove(PersonId person, UUID id) {
        return sql.deleteFrom(PASSKEYS).where(own(person, id)).execute() == 1;
    }

    void removeAll(PersonId person) {
        sql.deleteFrom(PASSKEYS).where(PASSKEYS.PERSON_ID.eq(person.value())).execute();
    }

    private static Condition own(PersonId person, UUID id) {
        return PASSKEYS.PERSON_ID.eq(person.value()).and(PASSKEYS.ID.eq(id));
    }

    private List<CredentialRecord> credentials(Condition condition) {
        return sql.select()
                .from(PASSKEYS)
                .leftJoin(PASSKEY_USES)
                .on(PASSKEY_USES.PASSKEY_ID.eq(PASSKEYS.ID))
                .where(condition)
                .fetch(PasskeyRepository::credential);
    }

    private static CredentialRecord credential(Record row) {
        var used = row.get(PASSKEY_USES.SIGNATURE_COUNT);
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.get(PASSKEYS.CREDENTIAL_ID)))
                .userEntityUserId(PasskeyOwner.handle(new PersonId(row.get(PASSKEYS.PERSON_ID))))
                .publicKey(new ImmutablePublicKeyCose(row.get(PASSKEYS.PUBLIC_KEY)))
                .attestationObject(new Bytes(row.get(PASSKEYS.ATTESTATION)))
                .signatureCount(used == null ? 0 : used)
                .uvInitialized(true)
                .transports(transports(row.get(PASSKEYS.TRANSPORTS)))
                .backupEligible(row.get(PASSKEYS.IS_BACKUP_ELIGIBLE))
                .backupState(Boolean.TRUE.equals(row.get(PASSKEY_USES.IS_BACKED_UP)))
                .label(row.get(PASSKEYS.LABEL))
                .created(row.get(PASSKEYS.REGISTERED_AT).toInstant())
                .lastUsed(row.get(PASSKEYS.REGISTERED_AT).toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(@Nullable String[] names) {
        return Stream.of(names)
                .map(name -> AuthenticatorTransport.valueOf(String.valueOf(name)))
                .collect(Collectors.toSet());
    }

    private static String[] transports(CredentialRecord credential) {
        return credential.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .toArray(String[]::new);
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
