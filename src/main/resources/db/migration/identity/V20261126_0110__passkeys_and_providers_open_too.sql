-- What the authenticator told when it was registered; the handle that it gives back is the id of the person.
create table identity.passkeys (
    id uuid primary key,
    person_id uuid not null references identity.accounts,
    credential_id text not null unique check (credential_id ~ '^[A-Za-z0-9_-]+$' and length(credential_id) <= 1400),
    public_key bytea not null,
    attestation bytea not null,
    label text not null check (label <> '' and length(label) <= 60),
    transports text[] not null,
    is_backup_eligible boolean not null,
    registered_at timestamptz not null
);
create index on identity.passkeys (person_id);

-- What changes with each use of it.
create table identity.passkey_uses (
    passkey_id uuid primary key references identity.passkeys on delete cascade,
    signature_count bigint not null,
    is_backed_up boolean not null,
    used_at timestamptz not null
);

-- The account at a provider of OpenID Connect is known by issuer and subject, never by its mail.
create table identity.provider_accounts (
    issuer text not null check (length(issuer) <= 500),
    subject text not null check (length(subject) <= 255),
    person_id uuid not null references identity.accounts,
    linked_at timestamptz not null,
    primary key (issuer, subject)
);
create index on identity.provider_accounts (person_id);

call history.track('identity.passkeys', masked => array['public_key', 'attestation'], erasable => array['label']);
call history.leave('identity.passkey_uses', 'Counts how often a passkey was used; the sign-ins are listed');
call history.track('identity.provider_accounts');
