create schema alert;

-- A question of which somebody wants to be told what is new: the owner of an account, or whoever reads an address and
-- confirmed it. It goes when it is ended, and when nobody confirms it.
create table alert.searches (
    id uuid primary key,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    person_id uuid references identity.people (id),
    mail text check (mail <> ''),
    address text not null check (address ~ '^/(projekte|suche)' and length(address) <= 12000),
    language text not null check (language in ('de', 'en')),
    end_token uuid not null unique,
    link_digest text unique,
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    looked_at timestamptz,
    -- the records that it found, so that each is told once
    known uuid[] not null,
    check ((person_id is null) <> (mail is null)),
    check (person_id is null or confirmed_at is not null),
    check (looked_at is null or confirmed_at is not null)
);
create unique index searches_of_people on alert.searches (person_id, md5(address)) where person_id is not null;
create unique index searches_of_addresses on alert.searches (mail, md5(address)) where mail is not null;
create index searches_due on alert.searches (looked_at nulls first, id) where confirmed_at is not null;
create index searches_to_be_confirmed on alert.searches (asked_at) where confirmed_at is null;

call history.leave('alert.searches', 'What somebody wants to be told of; gone for good when it is ended');
