-- An entry from which the name of who acted was taken has another digest than the one under its seal. It is kept here, and
-- because this table is recorded, it lies under a later seal itself.
create table history.nameless (
    change bigint primary key references history.changes,
    digest bytea not null
);
call history.track('history.nameless');
create trigger append_only before update or delete or truncate on history.nameless
    for each statement execute function history.refuse();

-- From an entry nothing may be taken but the name of who acted, and only while that person is erased.
create function history.keep_entry() returns trigger language plpgsql as $$
begin
    if current_setting('wandelwerk.erasing', true) = 'on' and old.actor is not null
        and new.actor_name = 'gelöschte Person'
        and to_jsonb(new) - 'actor_name' = to_jsonb(old) - 'actor_name' then
        return new;
    end if;
    raise exception 'history refuses % on %.%', tg_op, tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end
$$;
drop trigger append_only on history.changes;
create trigger append_only before delete or truncate on history.changes
    for each statement execute function history.refuse();
create trigger unnamed_only before update on history.changes
    for each row execute function history.keep_entry();

create index changes_actor on history.changes (actor, id) where actor is not null;
