-- What readers saw of a project, each time as a whole: never changed, only followed by the next version. The text of the
-- dossier is kept sign by sign, so that everybody can compute its hash anew.
create table project.versions (
    project_id uuid not null references project.projects (id),
    number int not null check (number > 0),
    published_by uuid not null,
    published_at timestamptz not null,
    changed text[] not null,
    dossier json not null,
    hash text not null check (hash = encode(sha256(convert_to(dossier::text, 'UTF8')), 'hex')),
    primary key (project_id, number)
);

create function project.refuse_version() returns trigger language plpgsql as $$
begin
    raise exception 'a version is never changed, only followed: % on %.%', tg_op, tg_table_schema, tg_table_name
        using errcode = 'integrity_constraint_violation';
end
$$;

create trigger followed_only before update or delete or truncate on project.versions
    for each statement execute function project.refuse_version();

-- the register reads the newest first; a decision without date comes behind all others
create index decisions_newest on project.decisions ((coalesce(decided_on, '')) desc, id);

call history.leave('project.versions', 'Drawn from the other tables of the project in the same transaction, only added to');
