-- A version that the office has accepted can go back to those who wrote it: then two things were said to it, that it is
-- complete and after that which questions are to be answered anew.
alter table profile.reminders drop constraint reminders_profile_id_number_fkey;
alter table profile.reminders
    add foreign key (profile_id, number) references profile.versions (profile_id, number);
alter table profile.replies drop constraint replies_profile_id_number_key;
create unique index replies_said_once on profile.replies (profile_id, number, (cardinality(questions) = 0));
