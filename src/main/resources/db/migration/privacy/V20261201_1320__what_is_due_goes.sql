create schema privacy;

-- That somebody was erased: who did it, when and why, but not who it was.
create table privacy.erasures (
    id uuid primary key,
    person_id uuid not null unique references identity.people,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    reason text not null check (reason <> '' and length(reason) <= 1000),
    erased_by uuid not null references identity.people,
    erased_at timestamptz not null,
    former_values int not null check (former_values >= 0)
);
create index on privacy.erasures (erased_at desc, id desc);

-- On which day somebody was shown something that concerns another person; neither how often nor for how long.
create table privacy.reads (
    id uuid primary key,
    read_on date not null,
    reader_id uuid not null references identity.people,
    kind text not null check (kind ~ '^[a-z]+$'),
    record_key text not null check (record_key <> '' and length(record_key) <= 200),
    concerned_id uuid not null,
    unique (read_on, reader_id, kind, record_key, concerned_id)
);
create index on privacy.reads (concerned_id, read_on desc, id desc);
create index on privacy.reads (read_on desc, id desc);

-- What the archive answered when it was offered the records of a kind up to a day.
create table privacy.archive_answers (
    id uuid primary key,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    kind text not null check (kind ~ '^[a-z-]+$'),
    up_to date not null,
    is_taken boolean not null,
    archive text not null check (archive <> '' and length(archive) <= 200),
    answered_on date not null,
    note text not null check (length(note) <= 1000),
    recorded_by uuid not null references identity.people,
    recorded_at timestamptz not null
);
create index on privacy.archive_answers (kind, recorded_at desc, id desc);

-- What the night gave up of a kind, and what of it had to wait.
create table privacy.runs (
    id uuid primary key,
    kind text not null check (kind ~ '^[a-z-]+$'),
    ran_on date not null,
    given_up int not null check (given_up >= 0),
    waiting int not null check (waiting >= 0),
    ran_at timestamptz not null,
    unique (kind, ran_on)
);
create index on privacy.runs (ran_on desc, kind);

call history.track('privacy.erasures', masked => array['one_time_key'], erasable => array['reason']);
call history.leave('privacy.reads', 'Is a log itself, kept for twelve months');
call history.track('privacy.archive_answers', masked => array['one_time_key']);
call history.leave('privacy.runs', 'Is the report of the night; what it gave up has its entries');
