create schema meeting;

create table meeting.meetings (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    kind text not null check (kind in ('WORKSHOP', 'JOINT', 'INTERMINISTERIAL')),
    title_de text not null check (title_de <> ''),
    title_en text,
    held_on text collate "C" check (held_on ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
    place text check (place <> ''),
    municipality_id uuid references place.municipalities (id),
    attendees int check (attendees >= 0),
    decided int check (decided >= 0),
    volume bigint check (volume >= 0),
    note text,
    sources text[] not null,
    origin_source text not null,
    origin_id text not null,
    origin_as_of date not null,
    unique (origin_source, origin_id),
    check (municipality_id is null or place is not null)
);
create index meetings_held_on on meeting.meetings (held_on, id);
create index on meeting.meetings (municipality_id);

create table meeting.bodies (
    meeting_id uuid not null references meeting.meetings (id),
    position int not null,
    committee_id uuid not null references committee.committees (id),
    primary key (meeting_id, position),
    unique (meeting_id, committee_id) deferrable initially deferred
);
create index on meeting.bodies (committee_id);

create table meeting.publications (
    subject_id uuid primary key references meeting.meetings (id),
    published_by uuid not null,
    published_at timestamptz not null
);

call history.track('meeting.meetings');
call history.track('meeting.bodies');
call history.track('meeting.publications');
