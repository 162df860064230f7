-- Counts how often a meeting was written, so that history, from which calendars take their SEQUENCE, has an entry of the
-- meeting itself also when only its bodies changed.
alter table meeting.meetings add column revision int not null default 0 check (revision >= 0);
