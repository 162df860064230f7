-- Who sits on a seat for the organisation, or stands in for that person.
create table committee.delegates (
    id uuid primary key,
    seat_id uuid not null references committee.seats (id),
    representative_id uuid not null references organisation.representatives (id),
    is_substitute boolean not null,
    valid_from date,
    valid_to date,
    check (valid_from < valid_to),
    -- one voting delegate per seat and moment
    constraint delegates_one_at_a_time exclude using gist (
        seat_id with =,
        daterange(coalesce(valid_from, valid_to - 1), coalesce(valid_to, valid_from + 1)) with &&
    ) where (not is_substitute and (valid_from is not null or valid_to is not null))
);
create index on committee.delegates (seat_id);
create index on committee.delegates (representative_id);

-- A person in a public role who signs in: the account has the rights that follow from seats and offices.
create table committee.accounts (
    representative_id uuid primary key references organisation.representatives (id),
    person_id uuid not null references identity.people (id)
);
create index on committee.accounts (person_id);

call history.track('committee.delegates');
call history.track('committee.accounts');
