create schema appraisal;

-- What was found of one item while a project stayed in a step: it came there by the move with the number of the stay.
create table appraisal.findings (
    id uuid primary key,
    project_id uuid not null,
    stay int not null,
    item text not null check (item ~ '^[a-z]+:.{1,100}$'),
    verdict text not null check (verdict in ('ASKED', 'GIVEN', 'PASSED', 'FAILED', 'PRESENT', 'FOLLOWS', 'NOT_NEEDED', 'MET',
        'NOT_MET', 'SCORED', 'VOTED')),
    who text check (who <> ''),
    words text check (words <> '' and length(words) <= 4000),
    value int check (value >= 0),
    outcome text,
    due_on date,
    entered_by uuid not null references identity.people (id),
    entered_by_name text not null,
    entered_at timestamptz not null,
    unique (project_id, stay, item),
    foreign key (project_id, stay) references project.moves,
    check ((verdict = 'SCORED') = (value is not null)),
    check ((verdict = 'VOTED') = (outcome is not null)),
    check (verdict not in ('ASKED', 'FOLLOWS') or due_on is not null)
);

call history.track('appraisal.findings', erasable => array['who', 'words', 'entered_by_name']);
