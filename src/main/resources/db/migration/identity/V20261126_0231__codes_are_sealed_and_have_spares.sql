-- The secrets of code generators are sealed with a key outside of the database; older ones are when they are next used.
alter table identity.code_generators
    drop constraint code_generators_secret_check,
    drop constraint code_generators_next_secret_check,
    add check (secret ~ '^([A-Z2-7]{32}|sealed [0-9a-f]{16} [A-Za-z0-9+/]+={0,2})$'),
    add check (next_secret ~ '^([A-Z2-7]{32}|sealed [0-9a-f]{16} [A-Za-z0-9+/]+={0,2})$');

-- Ten codes on paper for whoever has lost the generator: each works once, of each a digest is known alone.
create table identity.spare_codes (
    id uuid primary key,
    person_id uuid not null references identity.accounts,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    used_at timestamptz,
    unique (person_id, digest)
);

call history.track('identity.spare_codes', masked => array['digest']);
