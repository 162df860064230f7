create schema place;

create table place.districts (
    id uuid primary key,
    key text not null unique check (key ~ '^[0-9]{5}$'),
    name text not null,
    sorbian_name text,
    sorbian_language text check (sorbian_language in ('dsb', 'hsb')),
    designation text not null,
    land text not null,
    mining_area boolean not null,
    lon double precision not null,
    lat double precision not null,
    check ((sorbian_name is null) = (sorbian_language is null))
);

create table place.municipalities (
    id uuid primary key,
    key text not null unique check (key ~ '^[0-9]{8}$'),
    district_id uuid not null references place.districts (id),
    name text not null,
    short_name text not null,
    designation text not null,
    sorbian_name text,
    sorbian_short_name text,
    sorbian_language text check (sorbian_language in ('dsb', 'hsb')),
    sorbian_proof text,
    lon double precision not null,
    lat double precision not null,
    check (num_nulls(sorbian_name, sorbian_short_name, sorbian_language, sorbian_proof) in (0, 4))
);
create index on place.municipalities (district_id);

-- Named places inside a municipality; without one when it is not in our list.
create table place.localities (
    id uuid primary key,
    district_id uuid not null references place.districts (id),
    municipality_id uuid references place.municipalities (id),
    name text not null,
    other_names text[] not null,
    lon double precision not null,
    lat double precision not null
);

create table place.other_names (
    id uuid primary key,
    municipality_id uuid not null references place.municipalities (id),
    name text not null,
    reason text not null
);

create table place.corridors (
    id uuid primary key,
    key text not null unique,
    name_de text not null,
    name_en text,
    width_km integer not null check (width_km > 0)
);

create table place.corridor_stations (
    id uuid primary key,
    corridor_id uuid not null references place.corridors (id),
    position integer not null,
    name_de text not null,
    name_en text,
    municipality_id uuid references place.municipalities (id),
    district_id uuid references place.districts (id),
    unique (corridor_id, position),
    check (num_nonnulls(municipality_id, district_id) = 1)
);

-- One row for each time the shipped files differed from those loaded before.
create table place.loads (
    id uuid primary key,
    digest text not null,
    loaded_at timestamptz not null
);

-- What others show and search has a history, for what follows the change feed must hear of a new name.
call history.track('place.districts');
call history.track('place.municipalities');
call history.track('place.corridors');
call history.track('place.corridor_stations');
call history.leave('place.localities', 'Replaced as a whole from files shipped with each release, read only to match names');
call history.leave('place.other_names', 'Replaced as a whole from a file shipped with each release, read only to match names');
call history.leave('place.loads', 'Notes which shipped files are in the database');
