create schema notice;

create table notice.reports (
    id uuid primary key,
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    reference text not null unique check (reference ~ '^B-[0-9A-F]{8}$'),
    page text not null check (length(page) <= 500),
    message text not null check (message <> '' and length(message) <= 5000),
    name text check (length(name) <= 200),
    mail text check (length(mail) <= 200),
    received_at timestamptz not null
);
create index on notice.reports (received_at desc, id desc);

-- How often one address sent something: a digest with a salt that is thrown away after two days, so that no address can
-- be found out later, and none is ever written down.
create table notice.salts (
    day date primary key,
    salt text not null
);
create table notice.sendings (
    id uuid primary key,
    sender text not null,
    sent_at timestamptz not null
);
create index on notice.sendings (sender, sent_at);
create index on notice.sendings (sent_at);

call history.track(
    'notice.reports', masked => array['one_time_key'], erasable => array['page', 'message', 'name', 'mail']);
call history.leave('notice.salts', 'Thrown away after two days so that senders cannot be found out');
call history.leave('notice.sendings', 'Counts how often an address sends, thrown away after a day');
