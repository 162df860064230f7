-- Who signs names the very decision: entered anew it is another one. The body that decided stays with it, whatever
-- workshops the project is given since, and what became of a decision that was not signed stays on record.
alter table moving.extracts
    add column id uuid not null default gen_random_uuid() unique,
    add column body text check (body <> ''),
    add column bodies uuid[] not null default '{}',
    add column state text not null default 'WAITING' check (state in ('WAITING', 'SIGNED', 'TAKEN_BACK', 'OVERTAKEN')),
    add column ended_at timestamptz;

update moving.extracts set state = 'SIGNED' where signed_on is not null;

alter table moving.extracts
    alter column id drop default,
    alter column state drop default,
    add check ((state = 'SIGNED') = (signed_on is not null)),
    add check (state <> 'WAITING' or ended_at is null);
