create schema organisation;
create extension if not exists btree_gist schema public;

-- Under which heading a kind of organisation stands is a matter of the region, so it is data.
create table organisation.groups (
    key text primary key,
    position integer not null unique
);

create table organisation.kinds (
    kind text primary key,
    group_key text not null references organisation.groups (key)
);

create table organisation.organisations (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null references organisation.kinds (kind),
    municipality_id uuid references place.municipalities (id),
    town text,
    note text,
    sources text[] not null,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null
);
create index on organisation.organisations (municipality_id);
create index on organisation.organisations (kind);

-- Position 0 is the name that is shown. Two names may not certainly hold on one day; an unknown bound proves nothing.
create table organisation.names (
    organisation_id uuid not null references organisation.organisations (id),
    position integer not null check (position >= 0),
    name text not null check (name <> ''),
    short_name text check (short_name <> ''),
    folded text not null,
    folded_short text,
    valid_from date,
    valid_to date,
    seen text,
    primary key (organisation_id, position),
    check (valid_from < valid_to),
    check ((short_name is null) = (folded_short is null)),
    constraint names_one_at_a_time exclude using gist (
        organisation_id with =,
        daterange(coalesce(valid_from, valid_to - 1), coalesce(valid_to, valid_from + 1)) with &&
    ) where (valid_from is not null or valid_to is not null) deferrable initially deferred
);
create index names_in_german_order on organisation.names (name collate "de-x-icu", organisation_id) where position = 0;
create index on organisation.names (folded text_pattern_ops);
create index on organisation.names (folded_short text_pattern_ops);

-- Spellings that sources use: they find the organisation and are not shown as its names.
create table organisation.other_names (
    organisation_id uuid not null references organisation.organisations (id),
    name text not null check (name <> ''),
    folded text not null,
    primary key (organisation_id, name)
);
create index on organisation.other_names (folded);

create table organisation.former_slugs (
    slug text primary key,
    organisation_id uuid not null references organisation.organisations (id)
);
create index on organisation.former_slugs (organisation_id);

create table organisation.representatives (
    id uuid primary key,
    name text not null check (name <> ''),
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null
);

create table organisation.publications (
    subject_id uuid primary key,
    published_by uuid not null,
    published_at timestamptz not null
);

call history.track('organisation.groups');
call history.track('organisation.kinds');
call history.track('organisation.organisations');
call history.track('organisation.names');
call history.track('organisation.other_names');
call history.track('organisation.former_slugs');
call history.track('organisation.representatives', erasable => array['name', 'origin_id']);
call history.track('organisation.publications');

insert into organisation.groups (key, position)
values ('LAND_FEDERATION_BANK', 1),
       ('MUNICIPALITIES', 2),
       ('BUSINESS_CHAMBERS', 3),
       ('SCIENCE', 4),
       ('ASSOCIATIONS_CIVIL_SOCIETY', 5);

-- The one hospital among the members, the Medizinische Universität Lausitz, sits there as a university.
insert into organisation.kinds (kind, group_key)
values ('MINISTRY', 'LAND_FEDERATION_BANK'),
       ('FEDERAL_AUTHORITY', 'LAND_FEDERATION_BANK'),
       ('BANK', 'LAND_FEDERATION_BANK'),
       ('PROGRAMME_AGENCY', 'LAND_FEDERATION_BANK'),
       ('MUNICIPALITY', 'MUNICIPALITIES'),
       ('DISTRICT', 'MUNICIPALITIES'),
       ('MUNICIPAL_NETWORK', 'MUNICIPALITIES'),
       ('SPECIAL_PURPOSE_ASSOCIATION', 'MUNICIPALITIES'),
       ('COMPANY', 'BUSINESS_CHAMBERS'),
       ('PUBLIC_COMPANY', 'BUSINESS_CHAMBERS'),
       ('CHAMBER', 'BUSINESS_CHAMBERS'),
       ('BUSINESS_DEVELOPMENT', 'BUSINESS_CHAMBERS'),
       ('UNIVERSITY', 'SCIENCE'),
       ('RESEARCH_INSTITUTE', 'SCIENCE'),
       ('HOSPITAL', 'SCIENCE'),
       ('ASSOCIATION', 'ASSOCIATIONS_CIVIL_SOCIETY'),
       ('UNION', 'ASSOCIATIONS_CIVIL_SOCIETY'),
       ('FOUNDATION', 'ASSOCIATIONS_CIVIL_SOCIETY'),
       ('NETWORK', 'ASSOCIATIONS_CIVIL_SOCIETY'),
       ('CIVIL_SOCIETY', 'ASSOCIATIONS_CIVIL_SOCIETY'),
       ('CHURCH', 'ASSOCIATIONS_CIVIL_SOCIETY'),
       ('OTHER', 'ASSOCIATIONS_CIVIL_SOCIETY');
