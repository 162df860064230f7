-- The secrets that a sign-in had before it got another one: who still sends one was on the way when it changed.
create table identity.former_secrets (
    token_digest text primary key check (token_digest ~ '^[0-9a-f]{64}$'),
    sign_in_id uuid not null references identity.sign_ins on delete cascade,
    standing text not null check (standing in ('CODE_MISSING', 'SETTING_UP', 'WHOLE')),
    replaced_at timestamptz not null
);
create index on identity.former_secrets (sign_in_id);

call history.leave('identity.former_secrets', 'Opens nothing but what was on the way when a sign-in got another secret');
