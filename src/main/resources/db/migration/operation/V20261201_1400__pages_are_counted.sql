create schema operation;

-- How often each kind of page was shown on a day. Nothing of the readers is known here: no address, no cookie, no time.
create table operation.page_counts (
    day date not null,
    kind text not null check (kind ~ '^[a-z-]{1,40}(/…)?$'),
    shown bigint not null check (shown > 0),
    primary key (day, kind)
);
call history.leave('operation.page_counts', 'Counts pages of a day, and nobody can be found out by it');
