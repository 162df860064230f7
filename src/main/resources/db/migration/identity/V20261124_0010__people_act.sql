create schema identity;

-- everybody who may stand as the acting person in history: for now the house itself, later every account
create table identity.people (
    id uuid primary key,
    name text not null check (name <> ''),
    kind text not null check (kind in ('HOUSE', 'PERSON'))
);
