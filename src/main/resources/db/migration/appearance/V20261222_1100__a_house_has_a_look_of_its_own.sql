create schema appearance;

-- Each change of a part of the look is a version of its own, and the last one counts; one without fields is as it ships.
create table appearance.versions (
    id uuid primary key,
    part text not null check (part ~ '^[a-z-]{1,40}$'),
    number int not null check (number > 0),
    changed_by uuid not null references identity.people (id),
    changed_at timestamptz not null,
    unique (part, number)
);
create index versions_newest on appearance.versions (changed_at desc, id desc);

create table appearance.fields (
    version_id uuid not null references appearance.versions (id),
    name text not null check (name ~ '^[a-z0-9_]{1,20}$'),
    value text not null check (length(value) <= 60000),
    primary key (version_id, name)
);

-- Pictures under the digest of their content, which never changes; former ones stay, for the list of changes shows them.
create table appearance.logos (
    digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
    width int not null check (width between 1 and 600),
    height int not null check (height between 1 and 132),
    content bytea not null check (length(content) between 1 and 524288)
);

call history.track('appearance.versions');
call history.track('appearance.fields');
call history.leave('appearance.logos', 'a picture never changes, and its digest stands in the version that shows it');
