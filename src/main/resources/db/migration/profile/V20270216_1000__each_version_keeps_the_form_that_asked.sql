-- Each version keeps the form by which it was asked: a profile goes over to a later form, what was handed in does not.
-- All that came in before was asked by the first version of the only form there was.
alter table profile.versions add form text not null default 'projektsteckbrief/1' check (form ~ '^[a-z-]+/[1-9][0-9]*$');
alter table profile.versions alter form drop default;
