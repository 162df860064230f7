create schema programme;

create table programme.programmes (
    code text primary key,
    name_de text not null,
    name_en text,
    legal text[] not null
);

create table programme.funding_areas (
    programme text not null references programme.programmes,
    code text not null,
    position int not null,
    name_de text not null,
    name_en text,
    legal text not null,
    primary key (programme, code),
    unique (programme, position) deferrable initially deferred
);

-- the file itself is the truth and is read again by the loader; the digest tells whether its content is another
create table programme.procedures (
    procedure text not null references programme.programmes,
    version int not null check (version > 0),
    digest uuid not null,
    document text not null,
    released_by uuid not null,
    released_at timestamptz not null,
    primary key (procedure, version)
);

create table programme.procedure_steps (
    procedure text not null,
    version int not null,
    step text not null,
    position int not null,
    kind text not null check (kind in ('INTAKE', 'QUALIFICATION', 'COMMITTEE_VOTE', 'CONFIRMATION', 'NOTIFICATION',
        'APPLICATION', 'GRANT', 'IMPLEMENTATION', 'PROOF_OF_USE', 'RETENTION')),
    stage text not null,
    primary key (procedure, version, step),
    unique (procedure, version, position),
    foreign key (procedure, version) references programme.procedures
);

create function programme.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a released procedure never changes: % on %.%', tg_op, tg_table_schema, tg_table_name
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger released before update or delete or truncate on programme.procedures
    for each statement execute function programme.refuse();
create trigger released before update or delete or truncate on programme.procedure_steps
    for each statement execute function programme.refuse();

create table programme.figures (
    id uuid primary key,
    kind text not null check (kind in ('CONFIRMED_PROJECTS_TOTAL', 'GRANTED_PROJECTS_TOTAL', 'CONFIRMED_VOLUME',
        'APPROVED', 'GRANT', 'PAID')),
    scope text not null check (scope <> ''),
    value bigint not null check (value >= 0),
    as_of text collate "C" check (as_of ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    exactness text not null check (exactness in ('EXACT', 'ROUNDED', 'MORE_THAN', 'AS_PUBLISHED')),
    source text,
    note text,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    unique (origin_source, origin_id)
);
create index on programme.figures (kind, scope, as_of desc);

create table programme.publications (
    subject_id uuid primary key references programme.figures (id),
    published_by uuid not null,
    published_at timestamptz not null
);

call history.track('programme.programmes');
call history.track('programme.funding_areas');
call history.track('programme.procedures');
call history.track('programme.procedure_steps');
call history.track('programme.figures');
call history.track('programme.publications');
