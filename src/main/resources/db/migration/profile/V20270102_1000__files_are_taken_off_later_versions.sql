-- Which files that were handed in with a version belong to the later ones no more; they stay with those that had them.
create table profile.taken_off (
    file uuid primary key,
    profile_id uuid not null references profile.profiles (id),
    taken_off_at timestamptz not null
);
create index on profile.taken_off (profile_id);

call history.track('profile.taken_off');
