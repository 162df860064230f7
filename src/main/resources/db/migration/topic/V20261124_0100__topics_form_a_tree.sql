create schema topic;

create table topic.topics (
    id uuid primary key,
    parent_id uuid references topic.topics (id),
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name_de text not null check (name_de <> ''),
    name_en text check (name_en <> ''),
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    check (parent_id <> id)
);
create index on topic.topics (parent_id);

create table topic.publications (
    subject_id uuid primary key,
    published_by uuid not null,
    published_at timestamptz not null
);

call history.track('topic.topics');
call history.track('topic.publications');
