create schema news;

create table news.items (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    happened_on text collate "C" check (happened_on ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    title_de text not null check (title_de <> ''),
    title_en text,
    teaser_de text not null,
    teaser_en text,
    source text,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    unique (origin_source, origin_id)
);
create index items_happened_on on news.items (happened_on desc nulls last, id);

create table news.projects (
    item_id uuid not null references news.items (id),
    position int not null,
    project_id uuid not null references project.projects (id),
    primary key (item_id, position),
    unique (item_id, project_id) deferrable initially deferred
);
create index on news.projects (project_id);

create table news.meetings (
    item_id uuid not null references news.items (id),
    position int not null,
    meeting_id uuid not null references meeting.meetings (id),
    primary key (item_id, position),
    unique (item_id, meeting_id) deferrable initially deferred
);
create index on news.meetings (meeting_id);

create table news.publications (
    subject_id uuid primary key references news.items (id),
    published_by uuid not null,
    published_at timestamptz not null
);

call history.track('news.items');
call history.track('news.projects');
call history.track('news.meetings');
call history.track('news.publications');
