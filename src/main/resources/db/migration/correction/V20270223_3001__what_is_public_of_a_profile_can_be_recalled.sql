-- What is released of a profile is a thing of its own beside its project.
alter table correction.recalls drop constraint recalls_subject_kind_check;
alter table correction.recalls add constraint recalls_subject_kind_check check (subject_kind in (
    'PROJECT', 'MEETING', 'NEWS', 'ORGANISATION', 'WORKSHOP', 'BODY', 'PROFILE'));
