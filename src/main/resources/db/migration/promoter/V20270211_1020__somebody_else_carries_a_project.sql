create schema promoter;

-- That somebody else carries a project on which a body decided: proposed by one person of the office, confirmed or dropped
-- by another. Whoever proposed it may drop it, too.
create table promoter.changes (
    id uuid primary key,
    project_id uuid not null references project.projects (id),
    former_given text,
    former_organisations uuid[] not null,
    given text not null check (given <> '' and length(given) <= 200),
    organisations uuid[] not null,
    reason text not null check (reason <> '' and length(reason) <= 1000),
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
create unique index changes_one_waits on promoter.changes (project_id) where decided_at is null;
create index on promoter.changes (project_id, proposed_at desc);

call history.track('promoter.changes', erasable => array['reason', 'proposed_by_name', 'decided_by_name']);
