-- The digest of an entry covers a commitment to the name of who acted and not the name itself, so that the name can be
-- taken out and the seal above the entry holds. Entries from before have none, and their digest covers the name.
alter table history.changes
    add actor_salt bytea,
    add actor_digest text check (actor_digest ~ '^[0-9a-f]{64}$'),
    add check (actor_salt is null or actor_digest is not null);

create or replace function history.enter(
    table_name text, row_id text, operation text, before jsonb, after jsonb, erasable text[]
) returns void language plpgsql as $$
#variable_conflict use_variable
declare
    kept_before jsonb := before;
    kept_after jsonb := after;
    salts bytea[] := '{}';
    actor_name text := coalesce(nullif(current_setting('wandelwerk.actor_name', true), ''), 'db:' || session_user);
    actor_salt bytea := uuid_send(gen_random_uuid());
    entry bigint;
begin
    for i in 1 .. cardinality(erasable) loop
        salts[i] := uuid_send(gen_random_uuid());
        kept_before := history.digested(kept_before, erasable[i], salts[i]);
        kept_after := history.digested(kept_after, erasable[i], salts[i]);
    end loop;

    insert into history.changes (
        table_name, row_id, operation, before, after, actor, actor_name, actor_salt, actor_digest, run)
    values (
        table_name, row_id, operation, kept_before, kept_after,
        nullif(current_setting('wandelwerk.actor', true), '')::uuid,
        actor_name, actor_salt, encode(sha256(actor_salt || convert_to(actor_name, 'UTF8')), 'hex'),
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

-- From an entry nothing may be taken but the name of who acted, with its salt, and only while that person is erased.
create or replace function history.keep_entry() returns trigger language plpgsql as $$
begin
    if current_setting('wandelwerk.erasing', true) = 'on' and old.actor is not null
        and new.actor_name = 'gelöschte Person' and new.actor_salt is null
        and to_jsonb(new) - '{actor_name,actor_salt}'::text[] = to_jsonb(old) - '{actor_name,actor_salt}'::text[] then
        return new;
    end if;
    raise exception 'history refuses % on %.%', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
