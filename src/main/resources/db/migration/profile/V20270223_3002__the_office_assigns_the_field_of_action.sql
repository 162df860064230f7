-- Which field of action of the programme the office assigned when it took a version over, by its short name in the
-- programme; none where the programme names no fields.
alter table profile.takeovers add column field_of_action text check (field_of_action <> '');
