create schema region;

-- Every import that was not a dry run, also one that found nothing new.
create table region.runs (
    id uuid primary key,
    file text not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    compiled date not null,
    at timestamptz not null,
    added int not null check (added >= 0),
    changed int not null check (changed >= 0),
    same int not null check (same >= 0),
    unmatched int not null check (unmatched >= 0)
);
create index on region.runs (at);

-- A house with a row here shows a demonstration, and says so everywhere.
create table region.demonstrations (
    run_id uuid primary key references region.runs (id),
    since timestamptz not null
);

-- What joins the records of a region beyond what they say themselves, by their ids in the file;
-- kept for the next file, which may not tell of it.
create table region.other_names (
    organisation text not null,
    name text not null check (name <> ''),
    primary key (organisation, name)
);

create table region.news_links (
    news text not null,
    session text not null,
    primary key (news, session)
);

call history.leave('region.runs', 'A run is a note about changes, each of which history has under the id of the run');
call history.track('region.demonstrations');
call history.track('region.other_names');
call history.track('region.news_links');
