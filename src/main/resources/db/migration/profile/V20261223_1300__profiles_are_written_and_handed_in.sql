create schema profile;

-- A profile is written before there is a project; the project that comes of it has the same id and key.
create table profile.profiles (
    id uuid primary key,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    key text not null unique check (key ~ '^P-[0-9A-Z]{4}-[0-9A-Z]{3}$'),
    form text not null check (form ~ '^[a-z-]+/[1-9][0-9]*$'),
    state text not null check (state in ('OPEN', 'HANDED_IN', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
    revision int not null check (revision >= 0),
    owner uuid,
    begun_at timestamptz not null,
    changed_at timestamptz not null
);
create index on profile.profiles (state, changed_at desc, id desc);
create index on profile.profiles (owner, changed_at desc) where owner is not null;

-- By which link somebody without an account writes on; whoever has it can write. A new one ends those before.
create table profile.links (
    id uuid primary key,
    profile_id uuid not null references profile.profiles (id),
    digest text not null unique check (digest ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at timestamptz
);
create index on profile.links (profile_id) where ended_at is null;

-- Each answer as it was typed, with those before it; the last one holds.
create table profile.answers (
    profile_id uuid not null references profile.profiles (id),
    slot text not null check (length(slot) <= 100),
    revision int not null check (revision > 0),
    answer text not null check (length(answer) <= 8000),
    answered_by uuid,
    answered_at timestamptz not null,
    primary key (profile_id, slot, revision)
);

-- What was handed in, for ever as it was.
create table profile.versions (
    id uuid primary key,
    profile_id uuid not null references profile.profiles (id),
    number int not null check (number > 0),
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    revision int not null,
    is_whole boolean not null,
    language text not null check (language in ('de', 'en', 'dsb', 'hsb', 'pl')),
    answers jsonb not null,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    handed_in_by uuid,
    handed_in_at timestamptz not null,
    translated_at timestamptz,
    translated_by uuid,
    unique (profile_id, number),
    check ((translated_at is null) = (translated_by is null))
);
create index on profile.versions (handed_in_at desc, profile_id);

-- What the office said to a version: it is complete, or these questions are to be answered anew.
create table profile.replies (
    id uuid primary key,
    profile_id uuid not null,
    number int not null,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    questions text[] not null,
    reason text not null check (length(reason) <= 4000),
    due date,
    replied_by uuid not null,
    replied_at timestamptz not null,
    unique (profile_id, number),
    foreign key (profile_id, number) references profile.versions (profile_id, number),
    check (cardinality(questions) = 0 or reason <> '')
);

call history.track('profile.profiles', masked => array['one_time_key']);
call history.track('profile.links', masked => array['digest']);
call history.leave('profile.answers', 'Keeps its own former answers until the profile is handed in or thrown away');
call history.track('profile.versions', masked => array['one_time_key'], erasable => array['answers']);
call history.track('profile.replies', masked => array['one_time_key'], erasable => array['reason']);
