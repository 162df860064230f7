-- What stands on the pages of others has an address of its own, which leads there.
alter table correction.recalls drop constraint recalls_subject_kind_check;
alter table correction.recalls add constraint recalls_subject_kind_check check (subject_kind in (
    'PROJECT', 'MEETING', 'NEWS', 'ORGANISATION', 'WORKSHOP', 'BODY', 'PROFILE', 'SEAT', 'SPEAKER', 'TOPIC'));
