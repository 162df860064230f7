-- Packages of records that the archive takes: what was in each, and that it arrived. Only then may the records go.
create table privacy.handovers (
    id uuid primary key,
    kind text not null check (kind ~ '^[a-z-]+$'),
    record_keys text[] not null check (cardinality(record_keys) between 1 and 1000),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes > 0),
    handed_to uuid not null references identity.people,
    handed_at timestamptz not null,
    receipt text check (receipt <> '' and length(receipt) <= 200),
    confirmed_by uuid references identity.people,
    confirmed_at timestamptz,
    check ((confirmed_at is null) = (confirmed_by is null) and (confirmed_at is null) = (receipt is null))
);
create index on privacy.handovers (kind, handed_at desc, id desc);

call history.track('privacy.handovers', erasable => array['receipt']);
