create table news.bodies (
    item_id uuid not null references news.items (id),
    position int not null,
    committee_id uuid not null references committee.committees (id),
    primary key (item_id, position),
    unique (item_id, committee_id) deferrable initially deferred
);
create index on news.bodies (committee_id);

call history.track('news.bodies');
