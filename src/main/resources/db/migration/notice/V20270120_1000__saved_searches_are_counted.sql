-- Searches that people without an account save are counted like all that comes from outside.
alter table notice.sendings drop constraint sendings_kind_check;
alter table notice.sendings add constraint sendings_kind_check check (kind in ('REPORT', 'PROFILE', 'ALERT'));
