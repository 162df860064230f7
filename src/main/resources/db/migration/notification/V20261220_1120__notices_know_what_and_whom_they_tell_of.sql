alter table notification.notices add column about text;
alter table notification.notices add column named uuid references identity.people (id);
update notification.notices set about = address;
alter table notification.notices alter column about set not null;
alter table notification.notices add check (about <> '');

drop index notification.notices_are_told_once;
create unique index notices_are_told_once on notification.notices (person_id, kind, about) where mail_id is null;
create index notices_wait_about on notification.notices (kind, about) where mail_id is null;
create index on notification.notices (named) where named is not null;

call history.leave('notification.notices', 'Waits to be sent; what it tells of has its entries');
