-- Roles are data: bundles of permissions, whose meaning is code (org.wandelwerk.identity.access.Permission).
create table identity.roles (
    code text primary key check (code ~ '^[a-z]+(-[a-z]+)*$'),
    position integer not null unique check (position > 0),
    name_de text not null check (name_de <> ''),
    name_en text not null check (name_en <> ''),
    by_hand boolean not null,
    scopes text[] not null check (
        cardinality(scopes) > 0 and scopes <@ array['EVERYTHING', 'COMMITTEE', 'ORGANISATION', 'PROJECT'])
);

create table identity.role_permissions (
    role text not null references identity.roles (code),
    permission text not null check (permission ~ '^[A-Z]+(_[A-Z]+)*$'),
    primary key (role, permission)
);

-- A grant is ended, never deleted, and says nothing else later than at first.
create table identity.grants (
    id uuid primary key,
    person_id uuid not null references identity.people (id),
    role text not null references identity.roles (code),
    scope_kind text not null check (scope_kind in ('EVERYTHING', 'COMMITTEE', 'ORGANISATION', 'PROJECT')),
    scope_key text check (scope_key <> ''),
    valid_from date not null,
    valid_until date check (valid_until > valid_from),
    granted_by uuid not null references identity.people (id),
    granted_at timestamptz not null,
    reason text not null check (reason <> '' and length(reason) <= 1000),
    origin text check (origin ~ '^[a-z]+:[0-9a-f-]+$'),
    one_time_key text unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    ended_at timestamptz,
    ended_by uuid references identity.people (id),
    end_reason text check (end_reason <> '' and length(end_reason) <= 1000),
    check ((scope_kind = 'EVERYTHING') = (scope_key is null)),
    check (num_nulls(ended_at, ended_by, end_reason) in (0, 3)),
    constraint grants_say_it_once exclude using gist (
        person_id with =,
        role with =,
        scope_kind with =,
        coalesce(scope_key, '') with =,
        daterange(valid_from, valid_until) with &&
    ) where (ended_at is null)
);
create index on identity.grants (person_id, granted_at desc);
create index on identity.grants (role, scope_kind, scope_key);
create index on identity.grants (origin) where origin is not null;

create table identity.deputies (
    id uuid primary key,
    grant_id uuid not null references identity.grants (id),
    deputy_id uuid not null references identity.people (id),
    valid_from date not null,
    valid_until date not null check (valid_until > valid_from),
    named_by uuid not null references identity.people (id),
    named_at timestamptz not null,
    one_time_key text unique check (one_time_key ~ '^[0-9a-f]{32}$'),
    ended_at timestamptz,
    ended_by uuid references identity.people (id),
    end_reason text check (end_reason <> '' and length(end_reason) <= 1000),
    check (num_nulls(ended_at, ended_by, end_reason) in (0, 3)),
    constraint deputies_one_at_a_time exclude using gist (
        grant_id with =,
        daterange(valid_from, valid_until) with &&
    ) where (ended_at is null)
);
create index on identity.deputies (deputy_id);
create index on identity.deputies (grant_id);

call history.track('identity.roles');
call history.track('identity.role_permissions');
call history.track('identity.grants', masked => array['one_time_key'], erasable => array['reason', 'end_reason']);
call history.track('identity.deputies', masked => array['one_time_key'], erasable => array['end_reason']);

create function identity.keep_what_was_granted() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'what was granted is ended, not deleted' using errcode = 'check_violation';
    end if;
    if old.ended_at is not null
        or to_jsonb(old) - array['ended_at', 'ended_by', 'end_reason']
            is distinct from to_jsonb(new) - array['ended_at', 'ended_by', 'end_reason'] then
        raise exception 'what was granted may only be ended, and once' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger grants_are_kept before update or delete on identity.grants
    for each row execute function identity.keep_what_was_granted();
create trigger deputies_are_kept before update or delete on identity.deputies
    for each row execute function identity.keep_what_was_granted();

insert into identity.roles (code, position, name_de, name_en, by_hand, scopes)
values ('administrator', 1, 'Administration', 'administrator', true, '{EVERYTHING}'),
       ('office', 2, 'Geschäftsstelle', 'agency office', true, '{EVERYTHING,COMMITTEE}'),
       ('communication', 3, 'Öffentlichkeitsarbeit', 'communication', true, '{EVERYTHING}'),
       ('speaker', 4, 'Werkstattsprecherin, Werkstattsprecher', 'speaker of a workshop', false, '{COMMITTEE}'),
       ('delegate', 5, 'Delegierte, Delegierter eines Mitglieds', 'delegate of a member', false,
            '{COMMITTEE,ORGANISATION}'),
       ('substitute', 6, 'Stellvertretung der Delegierten', 'substitute of a delegate', false,
            '{COMMITTEE,ORGANISATION}'),
       ('ministry', 7, 'Ansprechperson eines Ressorts', 'ministry contact', true, '{EVERYTHING}'),
       ('group-member', 8, 'Mitglied der Interministeriellen Arbeitsgruppe', 'member of the interministerial group',
            true, '{COMMITTEE}'),
       ('group-chair', 9, 'Vorsitz der Interministeriellen Arbeitsgruppe', 'chair of the interministerial group',
            true, '{COMMITTEE}'),
       ('bank', 10, 'Sachbearbeitung der Förderbank', 'bank officer', true, '{EVERYTHING}'),
       ('promoter', 11, 'Projektträger', 'project promoter', true, '{ORGANISATION,PROJECT}'),
       ('auditor', 12, 'Prüfung', 'auditor', true, '{EVERYTHING}'),
       ('research', 13, 'Forschung', 'research reader', true, '{EVERYTHING}');

insert into identity.role_permissions (role, permission)
select bundle.role, unnest(string_to_array(bundle.permissions, ' '))
from (values
    ('administrator', 'READ_AS_OFFICE READ_AS_MINISTRY READ_AS_BANK READ_RESEARCH READ_BODY READ_ORGANISATION'
        || ' READ_PROJECT READ_PEOPLE READ_TRAIL EDIT_NEWS EDIT_ORGANISATIONS EDIT_COMMITTEES EDIT_MEETINGS'
        || ' EDIT_TOPICS EDIT_PROJECT_FACTS PUBLISH_NEWS PUBLISH_RECORDS RECALL INVITE_PEOPLE GRANT_ROLES OPERATE'
        || ' CHAIR_MEETINGS SIGN_MINUTES DECLARE_BIAS VOTE ENTER_DECISIONS GIVE_STATEMENTS EDIT_NEEDS'
        || ' HAND_IN_PROJECTS REPORT_GRANTS'),
    ('office', 'READ_AS_OFFICE READ_BODY READ_ORGANISATION READ_PROJECT READ_PEOPLE EDIT_NEWS EDIT_ORGANISATIONS'
        || ' EDIT_COMMITTEES EDIT_MEETINGS EDIT_TOPICS EDIT_PROJECT_FACTS PUBLISH_NEWS PUBLISH_RECORDS RECALL'
        || ' INVITE_PEOPLE GRANT_ROLES EDIT_NEEDS HAND_IN_PROJECTS'),
    ('communication', 'READ_AS_OFFICE EDIT_NEWS EDIT_ORGANISATIONS EDIT_TOPICS PUBLISH_NEWS PUBLISH_RECORDS RECALL'),
    ('speaker', 'READ_BODY CHAIR_MEETINGS SIGN_MINUTES DECLARE_BIAS'),
    ('delegate', 'READ_BODY READ_ORGANISATION DECLARE_BIAS VOTE EDIT_NEEDS'),
    ('substitute', 'READ_BODY READ_ORGANISATION DECLARE_BIAS'),
    ('ministry', 'READ_AS_MINISTRY GIVE_STATEMENTS'),
    ('group-member', 'READ_BODY DECLARE_BIAS'),
    ('group-chair', 'READ_BODY DECLARE_BIAS CHAIR_MEETINGS SIGN_MINUTES ENTER_DECISIONS'),
    ('bank', 'READ_AS_BANK GIVE_STATEMENTS REPORT_GRANTS'),
    ('promoter', 'READ_ORGANISATION READ_PROJECT EDIT_NEEDS HAND_IN_PROJECTS'),
    ('auditor', 'READ_AS_OFFICE READ_AS_MINISTRY READ_AS_BANK READ_RESEARCH READ_BODY READ_ORGANISATION READ_PROJECT'
        || ' READ_PEOPLE READ_TRAIL'),
    ('research', 'READ_RESEARCH')
) as bundle (role, permissions);
