-- What everybody may read of the reasons of a decision, or that some are recorded and directed to the promoter alone;
-- neither when none were given, or no source tells them.
alter table project.decisions
    add column reasons text check (reasons <> ''),
    add column reasons_withheld boolean not null default false,
    add check (reasons is null or not reasons_withheld);
