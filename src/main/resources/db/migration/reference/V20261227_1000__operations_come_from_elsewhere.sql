create schema reference;

-- What somebody else published of what was funded, as it stood on a day.
create table reference.collections (
    id uuid primary key,
    key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    name_de text not null check (name_de <> '' and length(name_de) <= 300),
    name_en text check (name_en <> '' and length(name_en) <= 300),
    publisher text not null check (publisher <> '' and length(publisher) <= 300),
    source text not null check (source ~* '^https?://\S+$' and length(source) <= 1000),
    licence text not null check (licence <> '' and length(licence) <= 300),
    licence_address text check (licence_address ~* '^https?://\S+$' and length(licence_address) <= 1000),
    as_of date not null
);

-- One row for each time a file was loaded, also one that found nothing new.
create table reference.runs (
    id uuid primary key,
    collection_id uuid not null references reference.collections (id),
    file text not null check (length(file) <= 200),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    as_of date not null,
    loaded_by text not null,
    loaded_at timestamptz not null,
    added int not null check (added >= 0),
    changed int not null check (changed >= 0),
    same int not null check (same >= 0),
    removed int not null check (removed >= 0),
    refused int not null check (refused >= 0),
    withheld int not null check (withheld >= 0)
);
create index on reference.runs (collection_id, loaded_at desc);

-- The cells because of which lines were left out; what stands in a cell that may name somebody is not kept.
create table reference.refusals (
    run_id uuid not null references reference.runs (id),
    position int not null check (position >= 0),
    line int not null check (line >= 0),
    field text not null,
    reason text not null,
    value text not null check (length(value) <= 100),
    primary key (run_id, position)
);

-- A person is never named: is_withheld says that the source names one, or somebody who is not known to be none.
create table reference.operations (
    id uuid primary key,
    collection_id uuid not null references reference.collections (id),
    key text not null check (key <> '' and length(key) <= 200),
    title text not null check (title <> '' and length(title) <= 1000),
    summary text check (summary <> '' and length(summary) <= 4000),
    beneficiary text check (beneficiary <> '' and length(beneficiary) <= 500),
    is_withheld boolean not null,
    place text check (place <> '' and length(place) <= 300),
    postcode text check (postcode <> '' and length(postcode) <= 10),
    district text check (district <> '' and length(district) <= 200),
    municipality_id uuid references place.municipalities (id),
    begins text check (begins ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    ends text check (ends ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    fund text check (fund <> '' and length(fund) <= 100),
    programme text check (programme <> '' and length(programme) <= 300),
    intervention text check (intervention ~ '^[0-9]{2,3}$'),
    digest uuid not null,
    unique (collection_id, key),
    check (not is_withheld or beneficiary is null)
);
create index operations_listed on reference.operations (collection_id, title collate "de-x-icu", id);
create index on reference.operations (municipality_id);

-- Of each kind one sum, as of the day of the collection.
create table reference.sums (
    operation_id uuid not null references reference.operations (id) on delete cascade,
    kind text not null
        check (kind in ('TOTAL_COST', 'ELIGIBLE_COST', 'APPROVED_FUNDING', 'UNION_FUNDING', 'PAID_FUNDING')),
    amount numeric(17, 2) not null check (amount >= 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    primary key (operation_id, kind)
);

create function reference.searched(title text, summary text, beneficiary text, place text) returns text
language sql immutable parallel safe
return public.folded(
    title || coalesce(' ' || left(summary, 1000), '') || coalesce(' ' || beneficiary, '') || coalesce(' ' || place, ''));

create index operations_searched on reference.operations
    using gin (reference.searched(title, summary, beneficiary, place) public.gin_trgm_ops);

call history.track('reference.collections');
call history.leave('reference.runs', 'Notes which files were loaded, each with its digest');
call history.leave('reference.refusals', 'Notes what of a file was left out');
call history.leave('reference.operations', 'Repeats what others publish, by the hundred thousand; the file can be loaded again');
call history.leave('reference.sums', 'Repeats what others publish, with the operations');
