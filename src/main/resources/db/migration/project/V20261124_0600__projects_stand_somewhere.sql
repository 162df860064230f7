create schema project;

create table project.projects (
    id uuid primary key,
    key text not null unique check (key ~ '^P-[0-9A-Z]{4}-[0-9A-Z]{3}$'),
    title_de text not null check (title_de <> ''),
    title_en text,
    summary_de text not null,
    summary_en text,
    promoters_given text,
    funding_programme text,
    funding_area text,
    funding_area_inferred boolean,
    period_from int check (period_from between 1000 and 9999),
    period_to int check (period_to between 1000 and 9999),
    note text,
    sources text[] not null,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    unique (origin_source, origin_id),
    foreign key (funding_programme, funding_area) references programme.funding_areas,
    check (num_nulls(funding_programme, funding_area, funding_area_inferred) in (0, 3)),
    check (period_from <= period_to)
);
create index on project.projects (funding_programme, funding_area);

-- rows of a project keep their order by position; those it no longer has are deleted
create table project.promoters (
    project_id uuid not null references project.projects (id),
    position int not null,
    organisation_id uuid not null references organisation.organisations (id),
    primary key (project_id, position),
    unique (project_id, organisation_id) deferrable initially deferred
);
create index on project.promoters (organisation_id);

create table project.places (
    project_id uuid not null references project.projects (id),
    position int not null,
    given text not null check (given <> ''),
    municipality_id uuid references place.municipalities (id),
    district_id uuid references place.districts (id),
    primary key (project_id, position)
);
create index on project.places (municipality_id);
create index on project.places (district_id);

create table project.workshops (
    project_id uuid not null references project.projects (id),
    position int not null,
    committee_id uuid not null references committee.committees (id),
    primary key (project_id, position),
    unique (project_id, committee_id) deferrable initially deferred
);
create index on project.workshops (committee_id);

-- A project stands where its last move led: there is no second place that could say something else.
create table project.moves (
    project_id uuid not null references project.projects (id),
    number int not null check (number > 0),
    kind text not null check (kind in ('TAKEN_OVER')),
    procedure text not null,
    version int not null,
    step text,
    status text not null check (status in ('RECOMMENDED', 'CONFIRMED', 'APPLICATION_IN_PREPARATION',
        'APPLICATION_OPEN', 'APPLIED', 'PARTLY_GRANTED', 'GRANTED', 'IN_IMPLEMENTATION', 'COMPLETED', 'NOT_RECORDED')),
    since text collate "C" check (since ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    as_of date not null,
    sources text[] not null,
    note text,
    moved_by uuid not null,
    moved_at timestamptz not null,
    primary key (project_id, number),
    foreign key (procedure, version) references programme.procedures,
    foreign key (procedure, version, step) references programme.procedure_steps,
    check ((step is null) = (status = 'NOT_RECORDED'))
);
create index on project.moves (procedure, version, step);

create function project.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a move is never changed, only followed: % on %.%', tg_op, tg_table_schema, tg_table_name
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger followed_only before update or delete or truncate on project.moves
    for each statement execute function project.refuse();

create table project.decisions (
    id uuid primary key,
    project_id uuid not null references project.projects (id),
    position int not null,
    body text not null check (body <> ''),
    committee_id uuid references committee.committees (id),
    organisation_id uuid references organisation.organisations (id),
    outcome text not null check (outcome in ('RECOMMENDED', 'CONFIRMED', 'GRANTED')),
    decided_on text collate "C" check (decided_on ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    amount bigint check (amount >= 0),
    sources text[] not null,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    unique (origin_source, origin_id),
    unique (project_id, position) deferrable initially deferred,
    check (num_nonnulls(committee_id, organisation_id) < 2)
);
create index on project.decisions (committee_id);
create index on project.decisions (organisation_id);

create table project.figures (
    project_id uuid not null references project.projects (id),
    position int not null,
    kind text not null check (kind in ('PLANNED_COST', 'CONFIRMED_VOLUME', 'APPLIED', 'APPROVED', 'GRANT',
        'OWN_CONTRIBUTION', 'PAID', 'RECOVERED')),
    amount bigint not null check (amount >= 0),
    as_of text collate "C" check (as_of ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    exactness text not null check (exactness in ('EXACT', 'ROUNDED', 'MORE_THAN', 'AS_PUBLISHED')),
    note text,
    sources text[] not null,
    primary key (project_id, position)
);

create table project.publications (
    subject_id uuid primary key references project.projects (id),
    published_by uuid not null,
    published_at timestamptz not null
);

-- What lists of published projects sort by and filter by; who is not published cannot be listed. Here the empty text and
-- -1 stand for "not recorded", for so they sort behind all others when the greatest comes first, and a cursor can name them.
create table project.listings (
    project_id uuid primary key references project.publications (subject_id) on delete cascade,
    title text collate "de-x-icu" not null,
    newest_decision text collate "C" not null,
    planned_cost bigint not null,
    status text not null,
    funding_programme text,
    funding_area text
);
create index listings_title on project.listings (title, project_id);
create index listings_newest_decision on project.listings (newest_decision desc, title, project_id);
create index listings_planned_cost on project.listings (planned_cost desc, title, project_id);
create index listings_status on project.listings (status);
create index listings_funding_area on project.listings (funding_programme, funding_area);

call history.track('project.projects');
call history.track('project.promoters');
call history.track('project.places');
call history.track('project.workshops');
call history.track('project.moves');
call history.track('project.decisions');
call history.track('project.figures');
call history.track('project.publications');
call history.leave('project.listings', 'Derived from the other tables of the project, in the same transaction');
