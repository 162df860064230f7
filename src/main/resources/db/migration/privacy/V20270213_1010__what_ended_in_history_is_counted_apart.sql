-- How many rows a night ended in history of what ended otherwise, apart from what it gave up itself.
alter table privacy.runs add column former int not null default 0 check (former >= 0);
