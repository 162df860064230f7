-- Why nothing was given up; null when the night went well. The same kind is tried again on the same day.
alter table privacy.runs add column failure text check (failure <> '' and length(failure) <= 200);
