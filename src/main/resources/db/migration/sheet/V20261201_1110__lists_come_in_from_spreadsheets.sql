create schema sheet;

-- A file that was handed in, what its columns mean, and what became of it.
create table sheet.intakes (
    id uuid primary key,
    kind text not null check (kind in ('mitglieder', 'akteure')),
    committee_id uuid references committee.committees (id),
    file text not null check (file <> ''),
    head_line integer not null check (head_line >= 0),
    headings text[] not null,
    columns text[] not null,
    notes text[] not null,
    version integer not null check (version > 0),
    writers uuid[] not null,
    made_by uuid not null references identity.people (id),
    made_by_name text not null,
    made_at timestamptz not null,
    taken_by uuid references identity.people (id),
    taken_by_name text,
    taken_at timestamptz,
    added integer not null default 0,
    changed integer not null default 0,
    same integer not null default 0,
    undone_by uuid references identity.people (id),
    undone_by_name text,
    undone_at timestamptz,
    check ((kind = 'mitglieder') = (committee_id is not null)),
    check ((taken_by is null) = (taken_at is null) and (taken_by is null) = (taken_by_name is null)),
    check ((undone_by is null) = (undone_at is null) and (undone_by is null) = (undone_by_name is null)),
    check (taken_at is not null or undone_at is null)
);
create index on sheet.intakes (made_at desc, id);
create index on sheet.intakes (committee_id);

create table sheet.lines (
    intake_id uuid not null references sheet.intakes (id) on delete cascade,
    number integer not null check (number > 0),
    cells text[] not null,
    is_left_out boolean not null default false,
    primary key (intake_id, number)
);

-- What a takeover did to each record: as it was, and as it became.
create table sheet.steps (
    intake_id uuid not null references sheet.intakes (id) on delete cascade,
    position integer not null check (position >= 0),
    record_id uuid not null,
    title text not null,
    before jsonb,
    after jsonb not null,
    primary key (intake_id, position),
    unique (intake_id, record_id)
);

create table sheet.mappings (
    kind text not null,
    name text not null check (name <> '' and length(name) <= 100),
    headings text[] not null,
    columns text[] not null,
    primary key (kind, name),
    check (cardinality(headings) = cardinality(columns))
);

call history.leave(
    'sheet.intakes', 'Is a note about a list, each change of which history has under its id; old ones are deleted');
call history.leave('sheet.lines', 'Holds what was read until it is taken over; it is deleted then');
call history.leave('sheet.steps', 'Repeats for the way back what history has under the id of the intake');
call history.track('sheet.mappings');
