create schema moving;

-- what was said when a project was moved: the move itself tells who, when and where to
create table moving.remarks (
    project_id uuid not null,
    number int not null,
    reason text check (reason <> ''),
    conditions text check (conditions <> ''),
    due_on date,
    amount bigint check (amount >= 0),
    source text check (source <> ''),
    primary key (project_id, number),
    foreign key (project_id, number) references project.moves
);

call history.track('moving.remarks');
