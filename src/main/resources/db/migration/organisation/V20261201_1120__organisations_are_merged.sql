-- One that was found to be another one stays with its names and its history, and is public no more.
alter table organisation.organisations
    add column merged_into uuid references organisation.organisations (id) check (merged_into <> id);
create index on organisation.organisations (merged_into) where merged_into is not null;
call history.track('organisation.organisations');

-- What is needed for the way back: names and addresses that the other one got, where it came from, who had published this one.
create table organisation.mergers (
    id uuid primary key,
    gone_id uuid not null references organisation.organisations (id),
    kept_id uuid not null references organisation.organisations (id),
    reason text not null check (reason <> ''),
    names text[] not null,
    slugs text[] not null,
    origin text[] not null check (cardinality(origin) = 3),
    published_by uuid not null,
    published_at timestamptz not null,
    merged_by uuid not null references identity.people (id),
    merged_by_name text not null,
    merged_at timestamptz not null,
    undone_by_name text,
    undone_at timestamptz,
    check (gone_id <> kept_id),
    check ((undone_at is null) = (undone_by_name is null))
);
create index on organisation.mergers (kept_id);
create unique index mergers_one_holds on organisation.mergers (gone_id) where undone_at is null;
create index on organisation.mergers (merged_at desc, id);

-- The records of other modules that named the one and name the other now.
create table organisation.moves (
    merger_id uuid not null references organisation.mergers (id),
    use text not null,
    record_id uuid not null,
    primary key (merger_id, use, record_id)
);

call history.track(
    'organisation.mergers', erasable => array['reason', 'merged_by_name', 'undone_by_name']);
call history.track('organisation.moves');
