-- What those who write a profile and the office say to each other, once it is handed in. Each side knows up to which
-- message it has read.
create table profile.messages (
    id uuid primary key,
    profile_id uuid not null references profile.profiles (id),
    number int not null check (number between 1 and 500),
    one_time_key text not null unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    is_of_office boolean not null,
    words text not null check (words <> '' and length(words) <= 4000),
    written_by uuid,
    written_at timestamptz not null,
    unique (profile_id, number),
    check (not is_of_office or written_by is not null)
);
call history.track('profile.messages', masked => array['one_time_key'], erasable => array['words']);

alter table profile.profiles
    add office_read int not null default 0 check (office_read >= 0),
    add writers_read int not null default 0 check (writers_read >= 0);
create index on profile.messages (profile_id, number) where not is_of_office;

-- Whoever began a profile has a link that nobody else gets; who comes by the other one writes along, and takes the profile
-- into an account only when allowed to. Of those begun before nobody knows who was first.
alter table profile.links add is_author boolean not null default false;
alter table profile.profiles add may_be_taken boolean not null default true;
alter table profile.profiles alter may_be_taken set default false;
