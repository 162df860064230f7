create schema committee;

create table committee.committees (
    id uuid primary key,
    kind text not null check (kind in ('WORKSHOP', 'INTERMINISTERIAL', 'MONITORING', 'JURY', 'COUNCIL')),
    number integer check (number > 0),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    goal_de text,
    goal_en text,
    sources text[] not null,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    constraint committees_one_number_per_kind unique (kind, number),
    check (goal_en is null or goal_de is not null)
);

-- Position 0 is the name that is shown. Two names may not certainly hold on one day; an unknown bound proves nothing.
create table committee.names (
    committee_id uuid not null references committee.committees (id),
    position integer not null check (position >= 0),
    name_de text not null check (name_de <> ''),
    name_en text check (name_en <> ''),
    valid_from date,
    valid_to date,
    primary key (committee_id, position),
    check (valid_from < valid_to),
    constraint names_one_at_a_time exclude using gist (
        committee_id with =,
        daterange(coalesce(valid_from, valid_to - 1), coalesce(valid_to, valid_from + 1)) with &&
    ) where (valid_from is not null or valid_to is not null) deferrable initially deferred
);

create table committee.committee_topics (
    committee_id uuid not null references committee.committees (id),
    position integer not null check (position >= 0),
    topic_id uuid not null references topic.topics (id),
    primary key (committee_id, position),
    constraint committee_topics_name_each_once unique (committee_id, topic_id) deferrable initially deferred
);
create index on committee.committee_topics (topic_id);

create table committee.former_slugs (
    slug text primary key,
    committee_id uuid not null references committee.committees (id)
);
create index on committee.former_slugs (committee_id);

create table committee.seats (
    id uuid primary key,
    committee_id uuid not null references committee.committees (id),
    organisation_id uuid not null references organisation.organisations (id),
    kind text not null check (kind in ('VOTING', 'ADVISORY', 'UNKNOWN')),
    valid_from date,
    valid_to date,
    sources text[] not null,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    check (valid_from < valid_to),
    -- Two seats of which no date is known may have followed each other.
    constraint seats_one_at_a_time exclude using gist (
        committee_id with =,
        organisation_id with =,
        daterange(coalesce(valid_from, valid_to - 1), coalesce(valid_to, valid_from + 1)) with &&
    ) where (valid_from is not null or valid_to is not null)
);
create index on committee.seats (committee_id, valid_to);
create index on committee.seats (organisation_id);

create table committee.speakers (
    id uuid primary key,
    committee_id uuid not null references committee.committees (id),
    representative_id uuid not null references organisation.representatives (id),
    affiliation text not null,
    organisation_id uuid references organisation.organisations (id),
    statement_de text,
    statement_en text,
    statement_year integer,
    valid_from date,
    valid_to date,
    sources text[] not null,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    check (valid_from < valid_to),
    check (statement_de is not null or statement_en is null and statement_year is null)
);
create index on committee.speakers (committee_id, valid_to);
create index on committee.speakers (representative_id);
create index on committee.speakers (organisation_id);

create table committee.publications (
    subject_id uuid primary key,
    published_by uuid not null,
    published_at timestamptz not null
);

call history.track('committee.committees');
call history.track('committee.names');
call history.track('committee.committee_topics');
call history.track('committee.former_slugs');
call history.track('committee.seats');
call history.track(
    'committee.speakers', erasable => array['affiliation', 'statement_de', 'statement_en', 'origin_id']);
call history.track('committee.publications');
