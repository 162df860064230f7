create schema disclosure;

-- Which answers of a version that was handed in are to be public: proposed by one person of the office, confirmed or
-- dropped by another. Whoever proposed it may drop it, too.
create table disclosure.releases (
    id uuid primary key,
    subject_id uuid not null,
    project_id uuid not null references project.projects (id),
    key text not null,
    number int not null check (number > 0),
    questions text[] not null check (cardinality(questions) > 0),
    proposed_by uuid not null references identity.people (id),
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    decided_by uuid references identity.people (id),
    decided_by_name text,
    decided_at timestamptz,
    is_confirmed boolean not null,
    check (num_nulls(decided_by, decided_by_name, decided_at) in (0, 3)),
    check (not is_confirmed or decided_by <> proposed_by)
);
create unique index releases_one_waits on disclosure.releases (project_id) where decided_at is null;
create index on disclosure.releases (project_id, proposed_at desc);
create index on disclosure.releases (key);
create index on disclosure.releases (subject_id, decided_at desc);

call history.track('disclosure.releases', erasable => array['proposed_by_name', 'decided_by_name']);

-- A publication that stands is a row here: what was recalled has none.
create table disclosure.publications (
    subject_id uuid primary key,
    project_id uuid not null unique references project.projects (id),
    release_id uuid not null references disclosure.releases (id),
    published_by uuid not null,
    published_at timestamptz not null
);
create index on disclosure.publications (release_id);

call history.track('disclosure.publications');
