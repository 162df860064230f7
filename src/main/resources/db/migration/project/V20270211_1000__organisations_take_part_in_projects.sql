-- Who takes part in a project without carrying it, as far as the house knows the organisation.
create table project.partners (
    project_id uuid not null references project.projects (id),
    position int not null,
    organisation_id uuid not null references organisation.organisations (id),
    primary key (project_id, position),
    unique (project_id, organisation_id) deferrable initially deferred
);
create index on project.partners (organisation_id);

call history.track('project.partners');
