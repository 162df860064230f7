create schema history;

-- The numbers of transactions belong to one cluster and one line of its time: behind a restore or a failover an era begins.
create function history.cluster() returns text language sql stable
return (select system_identifier || '.' || timeline_id from pg_control_system(), pg_control_checkpoint());

create table history.eras (
    number int primary key,
    reason text not null check (reason <> ''),
    cluster text not null default history.cluster(),
    begun_at timestamptz not null default clock_timestamp()
);

insert into history.eras (number, reason) values (1, 'the house was set up');

create function history.era() returns int language sql stable
return (select max(number) from history.eras);

create table history.tables (
    name text primary key,
    mode text not null check (mode in ('FULL', 'NONE')),
    masked text[] not null default '{}',
    erasable text[] not null default '{}',
    reason text,
    check ((mode = 'NONE') = (reason is not null and reason <> ''))
);

create table history.changes (
    id bigint generated always as identity primary key,
    era int not null default history.era(),
    tx xid8 not null default pg_current_xact_id(),
    at timestamptz not null default clock_timestamp(),
    table_name text not null,
    row_id text not null,
    operation char(1) not null check (operation in ('I', 'U', 'D')),
    before jsonb,
    after jsonb,
    actor uuid,
    actor_name text not null,
    run uuid,
    check ((before is null) = (operation = 'I')),
    check ((after is null) = (operation = 'D'))
);

create index changes_tx on history.changes (tx);
create index changes_row on history.changes (table_name, row_id, id);

-- The clear values of erasable columns. The entry itself keeps only their salted digest, so they may go, and the chain stays whole.
create table history.erasables (
    change bigint not null references history.changes,
    column_name text not null,
    salt bytea not null,
    before jsonb,
    after jsonb,
    primary key (change, column_name)
);

create table history.erasures (
    id bigint generated always as identity primary key,
    table_name text not null,
    row_id text not null,
    column_name text not null,
    up_to bigint not null,
    reason text not null check (reason <> ''),
    at timestamptz not null default clock_timestamp()
);

create index erasures_row on history.erasures (table_name, row_id);

-- A seal closes what became visible between two snapshots and holds the hash of the seal before it.
create table history.seals (
    number bigint primary key check (number > 0),
    era int not null references history.eras,
    from_position text not null,
    to_position text not null,
    entries bigint not null check (entries > 0),
    previous bytea not null unique,
    hash bytea not null unique,
    at timestamptz not null
);

-- No reference to the entry: that an entry is missing must show.
create table history.digests (
    change bigint primary key,
    seal bigint not null,
    digest bytea not null
);

create index digests_seal on history.digests (seal, change);

create table history.followers (
    name text primary key,
    position text,
    moved_at timestamptz not null default clock_timestamp()
);

create function history.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'history refuses % on %.%', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete or truncate on history.changes
    for each statement execute function history.refuse();
create trigger append_only before update or delete or truncate on history.seals
    for each statement execute function history.refuse();
create trigger append_only before update or delete or truncate on history.digests
    for each statement execute function history.refuse();
create trigger append_only before update or delete or truncate on history.eras
    for each statement execute function history.refuse();
create trigger append_only before update or delete or truncate on history.erasures
    for each statement execute function history.refuse();
create trigger erased_only before update or truncate on history.erasables
    for each statement execute function history.refuse();

-- One key column is the row's id as it stands; several are written as a JSON array.
create function history.key(image jsonb, keys text[]) returns text language plpgsql immutable as $$
begin
    if cardinality(keys) = 1 then
        return image ->> keys[1];
    end if;
    return (select jsonb_agg(image -> k order by n) from unnest(keys) with ordinality as x (k, n))::text;
end
$$;

create function history.masked(image jsonb, columns text[]) returns jsonb language plpgsql immutable as $$
declare
    masked text;
begin
    foreach masked in array columns loop
        if jsonb_typeof(image -> masked) <> 'null' then
            image := jsonb_set(image, array[masked], '"***"');
        end if;
    end loop;
    return image;
end
$$;

create function history.digested(image jsonb, name text, salt bytea) returns jsonb language sql immutable
return case
    when jsonb_typeof(image -> name) <> 'null' then jsonb_set(image, array[name], jsonb_build_object(
        'digest', encode(sha256(salt || convert_to((image -> name)::text, 'UTF8')), 'hex')))
    else image
end;

create function history.enter(
    table_name text, row_id text, operation text, before jsonb, after jsonb, erasable text[]
) returns void language plpgsql as $$
#variable_conflict use_variable
declare
    kept_before jsonb := before;
    kept_after jsonb := after;
    salts bytea[] := '{}';
    name text;
    entry bigint;
begin
    for i in 1 .. cardinality(erasable) loop
        salts[i] := uuid_send(gen_random_uuid());
        kept_before := history.digested(kept_before, erasable[i], salts[i]);
        kept_after := history.digested(kept_after, erasable[i], salts[i]);
    end loop;

    insert into history.changes (table_name, row_id, operation, before, after, actor, actor_name, run)
    values (
        table_name, row_id, operation, kept_before, kept_after,
        nullif(current_setting('wandelwerk.actor', true), '')::uuid,
        coalesce(nullif(current_setting('wandelwerk.actor_name', true), ''), 'db:' || session_user),
        nullif(current_setting('wandelwerk.run', true), '')::uuid
    )
    returning id into entry;

    if cardinality(erasable) = 0 then
        return;
    end if;
    insert into history.erasables (change, column_name, salt, before, after)
    select entry, e.name, e.salt, before -> e.name, after -> e.name
    from unnest(erasable, salts) as e (name, salt)
    where jsonb_typeof(before -> e.name) <> 'null' or jsonb_typeof(after -> e.name) <> 'null';
end
$$;

-- Arguments: the key columns, the masked ones, the erasable ones. In UTC, so that an entry reads the same whoever made it.
create function history.record() returns trigger language plpgsql set timezone = 'UTC' as $$
declare
    table_name text := tg_table_schema || '.' || tg_table_name;
    keys text[] := tg_argv[0];
    masked text[] := tg_argv[1];
    erasable text[] := tg_argv[2];
    before jsonb;
    after jsonb;
begin
    if tg_op = 'UPDATE' and old *= new then
        return null;
    end if;
    if tg_op <> 'INSERT' then
        before := to_jsonb(old);
    end if;
    if tg_op <> 'DELETE' then
        after := to_jsonb(new);
    end if;
    if not coalesce(after, before) ?& (keys || masked || erasable) then
        raise exception 'history: a column of % was renamed or dropped; call history.track again', table_name;
    end if;
    before := history.masked(before, masked);
    after := history.masked(after, masked);
    if tg_op = 'UPDATE' and history.key(before, keys) <> history.key(after, keys) then
        -- a row with another key is another row
        perform history.enter(table_name, history.key(before, keys), 'D', before, null, erasable);
        perform history.enter(table_name, history.key(after, keys), 'I', null, after, erasable);
    else
        perform history.enter(
            table_name, history.key(coalesce(after, before), keys), left(tg_op, 1), before, after, erasable);
    end if;
    return null;
end
$$;

create function history.keys_of(tracked regclass) returns text[] language sql stable
return (
    select array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum))
    from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = tracked and i.indisprimary
);

create procedure history.detach(tracked regclass) language plpgsql set client_min_messages = warning as $$
begin
    execute format('drop trigger if exists history_record on %s', tracked);
    execute format('drop trigger if exists history_keep on %s', tracked);
end
$$;

-- Called by the migration that makes a table: every change of every row is recorded from now on.
create procedure history.track(table_name text, masked text[] default '{}', erasable text[] default '{}')
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
end
$$;

-- Called instead of track, with the reason why a table has no history.
create procedure history.leave(table_name text, reason text) language plpgsql as $$
#variable_conflict use_variable
begin
    call history.detach(table_name::regclass);

    insert into history.tables (name, mode, reason)
    values (table_name, 'NONE', reason)
    on conflict (name) do update
        set mode = 'NONE', masked = '{}', erasable = '{}', reason = excluded.reason;
end
$$;

-- that something was erased is remembered like every other change
call history.track('history.erasures');
