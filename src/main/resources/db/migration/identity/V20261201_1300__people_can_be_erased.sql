-- Who was erased stays as an id without a name, because others did things with and for that person.
alter table identity.people add erased_at timestamptz;

-- The account at a provider was the key of its row, and what stands in a key cannot be erased from history.
alter table identity.provider_accounts drop constraint provider_accounts_pkey;
alter table identity.provider_accounts
    add id uuid not null default gen_random_uuid(),
    add primary key (id),
    add unique (issuer, subject);
alter table identity.provider_accounts alter column id drop default;
call history.track('identity.provider_accounts', erasable => array['subject']);

-- What was granted stays, but the words about somebody who is erased go.
create or replace function identity.keep_what_was_granted() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'what was granted is ended, not deleted' using errcode = 'check_violation';
    end if;
    if current_setting('wandelwerk.erasing', true) = 'on'
        and to_jsonb(old) - array['reason', 'end_reason'] = to_jsonb(new) - array['reason', 'end_reason'] then
        return new;
    end if;
    if old.ended_at is not null
        or to_jsonb(old) - array['ended_at', 'ended_by', 'end_reason']
            is distinct from to_jsonb(new) - array['ended_at', 'ended_by', 'end_reason'] then
        raise exception 'what was granted may only be ended, and once' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

-- Three permissions: to take people out of the records, to give up what is due, and to read what there is about both.
insert into identity.role_permissions (role, permission)
values ('administrator', 'ERASE_PEOPLE'),
       ('administrator', 'KEEP_RECORDS'),
       ('administrator', 'READ_PRIVACY'),
       ('office', 'KEEP_RECORDS'),
       ('office', 'READ_PRIVACY'),
       ('auditor', 'READ_PRIVACY');
