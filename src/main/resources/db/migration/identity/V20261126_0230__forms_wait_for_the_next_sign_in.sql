-- By what a form sends, the sign-in is known that it was handed out to, also when that has ended or got another secret.
create table identity.handed_forms (
    form_digest text primary key check (form_digest ~ '^[0-9a-f]{64}$'),
    sign_in_id uuid not null references identity.sign_ins on delete cascade
);
create index on identity.handed_forms (sign_in_id);

-- What somebody typed who was not signed in any more: sealed with the secret in the address that leads back to it.
create table identity.kept_forms (
    id uuid primary key,
    token_digest text not null unique check (token_digest ~ '^[0-9a-f]{64}$'),
    person_id uuid not null references identity.accounts,
    content bytea not null check (octet_length(content) <= 1000000),
    kept_at timestamptz not null
);
create index on identity.kept_forms (person_id, kept_at desc);
create index on identity.kept_forms (kept_at);

call history.leave('identity.handed_forms', 'Knows sign-ins again by what their forms send, and goes with them');
call history.leave('identity.kept_forms', 'Lives for an hour, until the person has signed in again');
