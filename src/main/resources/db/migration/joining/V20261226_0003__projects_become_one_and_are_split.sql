create schema joining;

-- That a project becomes part of another one: proposed by the office, agreed to by the promoters of both, carried out,
-- and perhaps taken back. Keys and titles are those of the day on which it was proposed.
create table joining.joinings (
    id uuid primary key,
    gone_id uuid not null references project.projects (id),
    gone_key text not null,
    gone_title_de text not null,
    gone_title_en text,
    kept_id uuid not null references project.projects (id),
    kept_key text not null,
    kept_title_de text not null,
    kept_title_en text,
    reason text not null check (reason <> '' and length(reason) <= 1000),
    proposed_by uuid not null references identity.people (id),
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    carried_out_by uuid references identity.people (id),
    carried_out_by_name text,
    carried_out_at timestamptz,
    gone_number int,
    was_public boolean,
    undone_by uuid references identity.people (id),
    undone_by_name text,
    undone_at timestamptz,
    check (gone_id <> kept_id),
    check (num_nulls(carried_out_by, carried_out_by_name, carried_out_at, gone_number, was_public) in (0, 5)),
    check (num_nulls(undone_by, undone_by_name, undone_at) in (0, 3))
);
create unique index joinings_one_holds on joining.joinings (gone_id) where undone_at is null;
create index on joining.joinings (kept_id);
create index on joining.joinings (proposed_at desc, id);

-- Who agreed for which of the two: here, or in writing, with what proves it. Who takes it back stays on record.
create table joining.consents (
    id uuid primary key,
    joining_id uuid not null references joining.joinings (id),
    side text not null check (side in ('GONE', 'KEPT')),
    proof text check (proof <> '' and length(proof) <= 1000),
    given_by uuid not null references identity.people (id),
    given_by_name text not null,
    given_at timestamptz not null,
    revoked_at timestamptz
);
create unique index consents_one_stands on joining.consents (joining_id, side) where revoked_at is null;

create table joining.splittings (
    id uuid primary key,
    parent_id uuid not null references project.projects (id),
    parent_key text not null,
    parent_title_de text not null,
    parent_title_en text,
    reason text not null check (reason <> '' and length(reason) <= 1000),
    was_public boolean not null,
    split_by uuid not null references identity.people (id),
    split_by_name text not null,
    split_at timestamptz not null,
    undone_by uuid references identity.people (id),
    undone_by_name text,
    undone_at timestamptz,
    check (num_nulls(undone_by, undone_by_name, undone_at) in (0, 3))
);
create index on joining.splittings (parent_id);

create table joining.parts (
    splitting_id uuid not null references joining.splittings (id),
    position int not null,
    project_id uuid not null unique references project.projects (id),
    key text not null,
    title text not null check (title <> ''),
    primary key (splitting_id, position)
);

call history.track(
    'joining.joinings',
    erasable => array['reason', 'proposed_by_name', 'carried_out_by_name', 'undone_by_name']);
call history.track('joining.consents', erasable => array['proof', 'given_by_name']);
call history.track('joining.splittings', erasable => array['reason', 'split_by_name', 'undone_by_name']);
call history.track('joining.parts');
