-- The desk lists meetings by the day as it is written, undated ones last.
create index meetings_at_the_desk on meeting.meetings (coalesce(held_on, '') desc, id desc);
