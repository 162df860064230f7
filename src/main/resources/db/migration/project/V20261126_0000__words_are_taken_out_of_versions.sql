-- What had to go out of a version that was public: when and why, never what. Without such an act of the same transaction
-- a version stays as it is.
create table project.redactions (
    project_id uuid not null,
    number int not null,
    redacted_at timestamptz not null,
    reason text not null check (reason <> '' and length(reason) <= 1000),
    tx xid8 not null default pg_current_xact_id(),
    primary key (project_id, number, redacted_at),
    foreign key (project_id, number) references project.versions (project_id, number)
);

create function project.refuse_version_without_redaction() returns trigger language plpgsql as $$
begin
    if (old.project_id, old.number, old.published_by, old.published_at, old.changed)
            is distinct from (new.project_id, new.number, new.published_by, new.published_at, new.changed)
        or not exists (
            select from project.redactions r
            where r.project_id = old.project_id and r.number = old.number and r.tx = pg_current_xact_id())
    then
        raise exception 'a version is never changed, only followed: % on %.%', tg_op, tg_table_schema, tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

drop trigger followed_only on project.versions;
create trigger followed_only before delete or truncate on project.versions
    for each statement execute function project.refuse_version();
create trigger redacted_only before update on project.versions
    for each row execute function project.refuse_version_without_redaction();

call history.track('project.redactions');
