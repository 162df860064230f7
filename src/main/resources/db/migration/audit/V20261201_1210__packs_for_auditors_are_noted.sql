create schema audit;

-- What was taken along for an audit: the order with its reason, the records it found, and the last seal that counted then.
create table audit.packs (
    id uuid primary key,
    choice text not null check (choice in ('RECORD', 'BODY', 'PERIOD', 'SAMPLE')),
    kind text,
    key text,
    from_day date,
    until_day date,
    size int check (size > 0),
    seed text,
    reason text not null check (reason <> '' and length(reason) <= 1000),
    found bigint not null check (found >= 0),
    records text[] not null,
    up_to_seal bigint not null check (up_to_seal >= 0),
    ordered_by uuid not null references identity.people (id),
    ordered_by_name text not null,
    ordered_at timestamptz not null,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    check (from_day <= until_day),
    check ((choice = 'SAMPLE') = (seed is not null) and (seed is null) = (size is null))
);
create index packs_newest on audit.packs (ordered_at desc, id desc);

-- Each file that left the house for it.
create table audit.handouts (
    id uuid primary key,
    pack_id uuid not null references audit.packs (id),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes > 0),
    handed_to uuid not null references identity.people (id),
    handed_to_name text not null,
    handed_at timestamptz not null
);
create index on audit.handouts (pack_id, handed_at desc);

call history.track('audit.packs', masked => array['one_time_key'], erasable => array['reason', 'ordered_by_name']);
call history.track('audit.handouts', erasable => array['handed_to_name']);
