create schema notification;

-- What somebody wants to be told of, and when; what is not here is as usual for its kind.
create table notification.wishes (
    person_id uuid not null references identity.people (id),
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    rhythm text not null check (rhythm in ('AT_ONCE', 'DAILY', 'NEVER')),
    primary key (person_id, kind)
);

create table notification.readers (
    person_id uuid primary key references identity.people (id),
    language text not null check (language in ('de', 'en'))
);

-- A mail to all members of a body. Whoever was to get it has a mail below, whatever became of it.
create table notification.dispatches (
    id uuid primary key,
    body text not null check (body <> ''),
    body_de text not null,
    body_en text,
    subject text not null check (subject <> '' and length(subject) <= 200),
    words text not null check (words <> '' and length(words) <= 20000),
    written_by uuid not null references identity.people (id),
    written_by_name text not null,
    written_at timestamptz not null,
    leaves_at timestamptz not null check (leaves_at > written_at),
    stopped_at timestamptz,
    stopped_by_name text,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    check ((stopped_at is null) = (stopped_by_name is null))
);
create index on notification.dispatches (written_at desc, id desc);

create table notification.mails (
    id uuid primary key,
    sort text not null check (sort in ('NOTICES', 'DISPATCH', 'LINK')),
    dispatch_id uuid references notification.dispatches (id),
    person_id uuid references identity.people (id),
    name text not null,
    address text,
    language text not null check (language in ('de', 'en')),
    subject text not null check (subject <> ''),
    words text,
    stops text[] not null,
    stop_token uuid not null unique,
    return_token uuid not null unique,
    message_id text unique,
    state text not null check (state in (
        'WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNKNOWN', 'GIVEN_UP', 'BOUNCED', 'STOPPED', 'KEPT', 'NO_ADDRESS', 'OFF',
        'UNWANTED')),
    tries int not null check (tries >= 0),
    answer text,
    created_at timestamptz not null,
    due_at timestamptz not null,
    tried_at timestamptz,
    check ((sort = 'DISPATCH') = (dispatch_id is not null)),
    -- a link is noted and never kept
    check ((sort = 'LINK') = (words is null)),
    check (sort <> 'LINK' or state in ('SENT', 'GIVEN_UP')),
    -- nothing leaves before it was noted that it does
    check ((tries > 0) = (tried_at is not null))
);
create index on notification.mails (created_at desc, id desc);
create index on notification.mails (dispatch_id) where dispatch_id is not null;
create index mails_due on notification.mails (due_at) where state = 'WAITING';
create index mails_on_the_way on notification.mails (tried_at) where state = 'SENDING';

create table notification.notices (
    id uuid primary key,
    person_id uuid not null references identity.people (id),
    kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    subject_de text not null check (subject_de <> ''),
    subject_en text,
    words_de text not null,
    words_en text,
    address text not null check (address like '/%'),
    told_at timestamptz not null,
    due_at timestamptz not null,
    mail_id uuid references notification.mails (id) on delete cascade
);
create unique index notices_are_told_once on notification.notices (person_id, kind, address) where mail_id is null;
create index notices_due on notification.notices (due_at) where mail_id is null;
create index on notification.notices (mail_id) where mail_id is not null;

-- What is known of an address beside its account: that mails came back from it, or that it wants none.
create table notification.addresses (
    id uuid primary key,
    mail text not null unique check (mail <> ''),
    off_at timestamptz,
    off_because text,
    unwanted_at timestamptz,
    check ((off_at is null) = (off_because is null))
);
create index addresses_off on notification.addresses (off_at desc, id desc) where off_at is not null;

call history.track('notification.wishes');
call history.track('notification.readers');
call history.track('notification.dispatches', masked => array['one_time_key'],
    erasable => array['subject', 'words', 'written_by_name', 'stopped_by_name']);
call history.track('notification.addresses', erasable => array['mail', 'off_because']);
call history.leave('notification.mails', 'Lists mails with their own times and what became of them');
call history.leave('notification.notices', 'Waits to be sent; what it tells of has its entries');
