-- What one network sends is counted by kind: begun profiles beside reports of barriers.
alter table notice.sendings add column kind text not null default 'REPORT' check (kind in ('REPORT', 'PROFILE'));
alter table notice.sendings alter column kind drop default;
create index on notice.sendings (kind, sent_at);
