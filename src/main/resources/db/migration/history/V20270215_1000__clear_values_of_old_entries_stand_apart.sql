-- A column that became erasable only later stands in clear in the entries from before. Its values are put where those of
-- later entries are, so that whatever erases finds them there, and the entry keeps their salted digest like any other.
-- Such an entry has another digest than the one under its seal. It is kept here, and because this table is recorded, it
-- lies under a later seal itself. While the clear values stand apart, they show that nothing else of the entry changed.
create table history.partings (
    change bigint not null references history.changes,
    column_name text not null,
    digest bytea not null,
    primary key (change, column_name)
);
call history.track('history.partings');
create trigger append_only before update or delete or truncate on history.partings
    for each statement execute function history.refuse();

-- Whether each value of an image is the one of before, or the digest of that one, which stands apart by now.
create function history.is_parted(entry bigint, image jsonb, former jsonb, is_before boolean) returns boolean
language sql stable
return image is not distinct from former or (image is not null and former is not null and not exists (
    select from (select key from jsonb_each(image) union select key from jsonb_each(former)) as named (key)
    where image -> named.key is distinct from former -> named.key
    and not exists (
        select from history.erasables e
        where e.change = entry and e.column_name = named.key
        and case when is_before then e.before else e.after end = former -> named.key
        and image = history.digested(image || jsonb_build_object(named.key, former -> named.key), named.key, e.salt))));

-- From an entry nothing may be taken but the name of who acted, with its salt, and only while that person is erased; and
-- values that stand apart by now.
create or replace function history.keep_entry() returns trigger language plpgsql as $$
begin
    if current_setting('wandelwerk.erasing', true) = 'on' and old.actor is not null
        and new.actor_name = 'gelöschte Person' and new.actor_salt is null
        and to_jsonb(new) - '{actor_name,actor_salt}'::text[] = to_jsonb(old) - '{actor_name,actor_salt}'::text[] then
        return new;
    end if;
    if to_jsonb(new) - '{before,after}'::text[] = to_jsonb(old) - '{before,after}'::text[]
        and history.is_parted(old.id, new.before, old.before, true)
        and history.is_parted(old.id, new.after, old.after, false) then
        return new;
    end if;
    raise exception 'history refuses % on %.%', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

-- Whether a value stands in an entry in clear: it is there, and no digest.
create function history.is_clear(value jsonb) returns boolean language sql immutable
return coalesce(jsonb_typeof(value) <> 'null'
    and not (jsonb_typeof(value) = 'object' and value ->> 'digest' ~ '^[0-9a-f]{64}$' and value - 'digest' = '{}'), false);

-- What was erased from later entries of the same row does not come to stand apart anew: it goes at once.
create procedure history.part(parted_table text) language plpgsql as $$
declare
    clear record;
    entries bigint[] := '{}';
    names text[] := '{}';
begin
    for clear in
        select c.id, named.name, uuid_send(gen_random_uuid()) as salt,
            c.before -> named.name as before, c.after -> named.name as after
        from history.tables t
        cross join lateral unnest(t.erasable) as named (name)
        join history.changes c on c.table_name = t.name
        where t.name = parted_table
        and not exists (select from history.erasables e where e.change = c.id and e.column_name = named.name)
        and (history.is_clear(c.before -> named.name) or history.is_clear(c.after -> named.name))
        order by c.id, named.name
    loop
        insert into history.erasables (change, column_name, salt, before, after)
        values (clear.id, clear.name, clear.salt, clear.before, clear.after);
        update history.changes c
        set before = history.digested(c.before, clear.name, clear.salt),
            after = history.digested(c.after, clear.name, clear.salt)
        where c.id = clear.id;
        entries := entries || clear.id;
        names := names || clear.name;
    end loop;

    insert into history.partings (change, column_name, digest)
    select c.id, p.name, sha256(convert_to(jsonb_build_array(
        c.id, c.era, c.tx::text, (extract(epoch from c.at) * 1000000)::bigint, c.table_name, c.row_id, c.operation,
        c.before, c.after, c.actor,
        case when c.actor_digest is null then to_jsonb(c.actor_name)
            else jsonb_build_object('digest', c.actor_digest) end,
        c.run)::text, 'UTF8'))
    from unnest(entries, names) as p (change, name) join history.changes c on c.id = p.change
    order by c.id, p.name;
    delete from history.erasables e
    using unnest(entries, names) as p (change, name), history.changes c, history.erasures r
    where e.change = p.change and e.column_name = p.name and c.id = p.change
    and r.table_name = c.table_name and r.row_id = c.row_id and r.column_name = p.name and r.up_to >= c.id;
end
$$;

-- A table that says anew what can be erased is read through for what it said in clear.
create or replace procedure history.track(table_name text, masked text[] default '{}', erasable text[] default '{}')
language plpgsql as $$
#variable_conflict use_variable
declare
    tracked regclass := table_name::regclass;
    keys text[] := history.keys_of(tracked);
    unknown text[];
begin
    if keys is null then
        raise exception 'history: % has no primary key', table_name;
    end if;
    if keys && (masked || erasable) or masked && erasable then
        raise exception 'history: a column of % cannot be two of key, masked and erasable', table_name;
    end if;
    select array_agg(c) into unknown from unnest(masked || erasable) c
    where not exists (
        select from pg_attribute where attrelid = tracked and attname = c and attnum > 0 and not attisdropped);
    if unknown is not null then
        raise exception 'history: % has no columns %', table_name, unknown;
    end if;

    execute format(
        'create or replace trigger history_record after insert or update or delete on %s '
        'for each row execute function history.record(%L, %L, %L)', tracked, keys, masked, erasable);
    execute format(
        'create or replace trigger history_keep before truncate on %s '
        'for each statement execute function history.refuse()', tracked);

    insert into history.tables (name, mode, masked, erasable)
    values (table_name, 'FULL', masked, erasable)
    on conflict (name) do update
        set mode = 'FULL', masked = excluded.masked, erasable = excluded.erasable, reason = null;
    if cardinality(erasable) > 0 then
        call history.part(table_name);
    end if;
end
$$;

do $$
declare
    known text;
begin
    for known in select name from history.tables where cardinality(erasable) > 0 order by name loop
        call history.part(known);
    end loop;
end
$$;
