-- The records that an entry speaks of, its own and those it points to: a line of time asks for all entries about one of them.
create function history.mentioned(before jsonb, after jsonb) returns uuid[] language sql immutable parallel safe
return (
    select array_agg(distinct said.value::uuid)
    from (select * from jsonb_each_text(before) union all select * from jsonb_each_text(after)) as said (key, value)
    where (said.key = 'id' or said.key like '%\_id')
    and said.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
);

create index changes_mentioned on history.changes using gin (history.mentioned(before, after));
