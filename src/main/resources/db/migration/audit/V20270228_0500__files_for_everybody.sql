-- Whether a file that left the house holds only what everybody may read.
alter table audit.handouts add column is_public boolean not null default false;
alter table audit.handouts alter column is_public drop default;
