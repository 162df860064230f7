-- Which files that were handed in with a version belong to the later ones no more; they stay with those that had them.
create table profile.removals (
    file uuid primary key,
    profile_id uuid not null references profile.profiles (id),
    removed_at timestamptz not null
);
create index on profile.removals (profile_id);

call history.track('profile.removals');
