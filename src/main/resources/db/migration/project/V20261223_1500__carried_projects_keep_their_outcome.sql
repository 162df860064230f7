-- who goes over to another version of a procedure keeps the outcome that led to the step
alter table project.moves
    drop constraint moves_check2,
    add constraint moves_outcome_check check (case kind
        when 'MOVED' then outcome is not null
        when 'CARRIED_OVER' then true
        else outcome is null end);
