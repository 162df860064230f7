-- What somebody chose before writing, by the purposes of the guide to ways of funding; empty when nothing was chosen. The first
-- version that comes in enters the procedure that is for it.
alter table profile.profiles add purpose text not null default '' check (purpose ~ '^[a-z-]{0,40}$');
