-- What each part of the look is now, one row for each part that was ever changed: its changes are its line of time.
-- The id is made of the word as HashedId does.
create table appearance.worn_parts (
    id uuid primary key,
    part text not null unique check (part ~ '^[a-z-]{1,40}$'),
    fields jsonb not null check (jsonb_typeof(fields) = 'object')
);
call history.track('appearance.worn_parts');

insert into appearance.worn_parts (id, part, fields)
select encode(set_byte(set_byte(substring(hash for 16), 6, get_byte(hash, 6) & 15 | 128),
        8, get_byte(hash, 8) & 63 | 128), 'hex')::uuid,
    part,
    (select coalesce(jsonb_object_agg(name, value), '{}') from appearance.fields where version_id = newest.id)
from (select distinct on (part) part, id, sha256(convert_to('appearance.' || part, 'UTF8')) as hash
    from appearance.versions order by part, number desc) as newest;
