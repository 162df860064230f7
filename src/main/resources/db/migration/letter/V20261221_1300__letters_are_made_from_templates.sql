create schema letter;

-- A letter of the office with blanks; each upload is a version of its own, and the last one counts.
create table letter.templates (
    id uuid primary key,
    name text not null check (name <> '' and length(name) <= 100),
    retired_at timestamptz,
    retired_by uuid references identity.people (id),
    check ((retired_at is null) = (retired_by is null))
);

create table letter.versions (
    id uuid primary key,
    template_id uuid not null references letter.templates (id),
    number int not null check (number > 0),
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    placeholders text[] not null,
    uploaded_by uuid not null references identity.people (id),
    uploaded_at timestamptz not null,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    unique (template_id, number)
);

create table letter.files (
    version_id uuid primary key references letter.versions (id),
    content bytea not null check (length(content) between 1 and 2097152)
);

-- That letters were made, from which version, by whom; what stood in them is kept nowhere.
create table letter.makings (
    id uuid primary key,
    template_id uuid not null references letter.templates (id),
    version int not null,
    number int not null check (number > 0),
    body text not null check (body <> ''),
    made_by uuid not null references identity.people (id),
    made_at timestamptz not null,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    unique (template_id, number),
    foreign key (template_id, version) references letter.versions (template_id, number)
);

-- For whom: by their numbers alone, so that a name that goes elsewhere is gone here, too.
create table letter.recipients (
    making_id uuid not null references letter.makings (id),
    position int not null check (position >= 0),
    representative_id uuid,
    organisation_id uuid not null,
    primary key (making_id, position)
);

call history.track('letter.templates');
call history.track('letter.versions', masked => array['one_time_key']);
call history.leave('letter.files', 'a file never changes, and its digest stands with its version');
call history.track('letter.makings', masked => array['one_time_key']);
call history.track('letter.recipients');
