-- A list that nobody takes over goes when nobody has worked on it for long, however long ago it came in.
alter table sheet.intakes add column changed_at timestamptz;
update sheet.intakes set changed_at = made_at;
alter table sheet.intakes alter column changed_at set not null;
