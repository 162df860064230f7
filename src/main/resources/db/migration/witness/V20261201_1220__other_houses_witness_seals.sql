create schema witness;

-- Each try to have a seal stamped by another house. A stamp is kept as it was given; a try that failed says why.
create table witness.stamps (
    id uuid primary key,
    seal bigint not null check (seal > 0),
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    authority text not null check (authority <> ''),
    tried_at timestamptz not null,
    token bytea,
    failure text check (failure <> ''),
    check ((token is null) <> (failure is null))
);
create index stamps_newest on witness.stamps (tried_at desc);
create index stamps_of_seal on witness.stamps (seal) where token is not null;

call history.track('witness.stamps');
