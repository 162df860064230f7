-- A link by mail alone opens no account that was set up: whoever comes by it proves another way, or somebody of the house
-- checks who it is, says how, and the owner has time to stop it. The link that the operator prints needs neither.
alter table identity.sign_ins drop constraint sign_ins_standing_check;
alter table identity.sign_ins add constraint sign_ins_standing_check
    check (standing in ('CODE_MISSING', 'RECOVERING', 'SETTING_UP', 'WHOLE'));
alter table identity.former_secrets drop constraint former_secrets_standing_check;
alter table identity.former_secrets add constraint former_secrets_standing_check
    check (standing in ('CODE_MISSING', 'RECOVERING', 'SETTING_UP', 'WHOLE'));

-- The address that a new one took the place of: for a while it is told, too, when somebody comes back.
alter table identity.links drop constraint links_kind_check;
alter table identity.links add constraint links_kind_check
    check (kind in ('INVITATION', 'RECOVERY', 'OPERATOR', 'ADDRESS'));
alter table identity.links add column former_mail text
    check (former_mail = lower(former_mail) and length(former_mail) <= 254);
alter table identity.links add constraint links_replace_addresses check (kind = 'ADDRESS' or former_mail is null);
call history.track(
    'identity.links', masked => array['token_digest', 'stop_digest'], erasable => array['mail', 'former_mail']);

create table identity.identity_checks (
    id uuid primary key,
    person_id uuid not null references identity.accounts,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    checked_at timestamptz,
    checked_by uuid references identity.people (id),
    grounds text check (length(grounds) between 1 and 1000),
    opens_at timestamptz,
    stop_digests text[] not null default '{}',
    stopped_at timestamptz,
    stopped_by uuid references identity.people (id),
    used_at timestamptz,
    check ((checked_at is null) = (checked_by is null)),
    check ((checked_at is null) = (grounds is null)),
    check ((checked_at is null) = (opens_at is null)),
    check (opens_at > checked_at),
    check (checked_by <> person_id),
    check (used_at >= opens_at),
    check (stopped_at is null or used_at is null)
);
-- One at a time: whoever asks again finds the one that waits.
create index on identity.identity_checks (person_id, asked_at desc);
create index on identity.identity_checks (asked_at) where used_at is null and stopped_at is null;

call history.track('identity.identity_checks', masked => array['stop_digests'], erasable => array['grounds']);
