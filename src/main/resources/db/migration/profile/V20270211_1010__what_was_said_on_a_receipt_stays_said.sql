-- What handing in is not, as the programme said it on the day of receipt, with its name and the version of its procedure.
-- What came in before says what the programme says now.
alter table profile.versions add told jsonb;
