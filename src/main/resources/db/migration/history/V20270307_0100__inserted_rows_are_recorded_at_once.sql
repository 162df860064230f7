-- What one statement inserts becomes entries by one statement, too: a list of a hundred thousand rows would else wait for
-- a hundred thousand calls. Changed and deleted rows are recorded one by one as before.
create function history.record_inserted() returns trigger language plpgsql set timezone = 'UTC' as $$
declare
    table_name text := tg_table_schema || '.' || tg_table_name;
    keys text[] := tg_argv[0];
    masked text[] := tg_argv[1];
    erasable text[] := tg_argv[2];
    actor_name text := coalesce(nullif(current_setting('wandelwerk.actor_name', true), ''), 'db:' || session_user);
    actor_salt bytea := uuid_send(gen_random_uuid());
    image jsonb;
begin
    select to_jsonb(i) into image from inserted i limit 1;
    if image is null then
        return null;
    end if;
    if not image ?& (keys || masked || erasable) then
        raise exception 'history: a column of % was renamed or dropped; call history.track again', table_name;
    end if;
    if cardinality(erasable) > 0 then
        for image in select history.masked(to_jsonb(i), masked) from inserted i loop
            perform history.enter(table_name, history.key(image, keys), 'I', null, image, erasable);
        end loop;
        return null;
    end if;
    -- the entries share the commitment to the name: they share the name, and it goes from all of them at once
    insert into history.changes (
        table_name, row_id, operation, after, actor, actor_name, actor_salt, actor_digest, run)
    select table_name,
        case when cardinality(keys) = 1 then made.image ->> keys[1] else history.key(made.image, keys) end,
        'I', made.image,
        nullif(current_setting('wandelwerk.actor', true), '')::uuid,
        actor_name, actor_salt, encode(sha256(actor_salt || convert_to(actor_name, 'UTF8')), 'hex'),
        nullif(current_setting('wandelwerk.run', true), '')::uuid
    from (
        select case when cardinality(masked) = 0 then to_jsonb(i) else history.masked(to_jsonb(i), masked) end
        from inserted i) made (image);
    return null;
end
$$;

create procedure history.attach(tracked regclass, keys text[], masked text[], erasable text[]) language plpgsql as $$
begin
    execute format(
        'create or replace trigger history_insert after insert on %s referencing new table as inserted '
        'for each statement execute function history.record_inserted(%L, %L, %L)', tracked, keys, masked, erasable);
    execute format(
        'create or replace trigger history_record after update or delete on %s '
        'for each row execute function history.record(%L, %L, %L)', tracked, keys, masked, erasable);
    execute format(
        'create or replace trigger history_keep before truncate on %s '
        'for each statement execute function history.refuse()', tracked);
end
$$;

create or replace procedure history.detach(tracked regclass) language plpgsql set client_min_messages = warning as $$
begin
    execute format('drop trigger if exists history_insert on %s', tracked);
    execute format('drop trigger if exists history_record on %s', tracked);
    execute format('drop trigger if exists history_keep on %s', tracked);
end
$$;

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
    call history.attach(tracked, keys, masked, erasable);

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
    known history.tables;
begin
    for known in select * from history.tables where mode = 'FULL' order by name loop
        call history.attach(known.name::regclass, history.keys_of(known.name::regclass), known.masked, known.erasable);
    end loop;
end
$$;
