-- A line of time finds its entries by ids; programmes go by words, of which their ids are made.
create function programme.id_of(code text) returns uuid language sql immutable parallel safe
return md5('programme ' || code)::uuid;

alter table programme.programmes
    add column id uuid not null generated always as (programme.id_of(code)) stored unique;
alter table programme.funding_areas
    add column programme_id uuid not null generated always as (programme.id_of(programme)) stored;
alter table programme.procedures
    add column programme_id uuid not null generated always as (programme.id_of(procedure)) stored;
alter table programme.procedure_steps
    add column programme_id uuid not null generated always as (programme.id_of(procedure)) stored;
