create schema draft;

-- What people typed, right or wrong; the bounds are those of the form, seen from far.
create table draft.drafts (
    id uuid primary key,
    kind text not null check (kind ~ '^[a-z]+$'),
    record_id uuid not null,
    title text not null,
    base jsonb not null check (octet_length(base::text) <= 1000000),
    typed jsonb not null check (octet_length(typed::text) <= 1000000),
    audiences jsonb not null check (octet_length(audiences::text) <= 10000),
    state text not null check (state in ('OPEN', 'PROPOSED', 'PUBLISHED', 'DISCARDED')),
    version int not null check (version > 0),
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null
);
create unique index drafts_one_at_a_time on draft.drafts (record_id) where state in ('OPEN', 'PROPOSED');
create index drafts_standing on draft.drafts (kind, changed_at desc) where state in ('OPEN', 'PROPOSED');
create index drafts_of_record on draft.drafts (record_id, changed_at desc);

-- Acts are added and never changed. The key of the form makes that one sent twice is done once.
create table draft.acts (
    id uuid primary key,
    kind text not null,
    record_id uuid not null,
    deed text not null check (deed in ('SAVED', 'PROPOSED', 'PUBLISHED', 'DISCARDED', 'RECALLED', 'REPUBLISHED')),
    is_alone boolean not null,
    done_by uuid not null,
    done_by_name text not null,
    done_at timestamptz not null,
    one_time_key text not null unique
);
create index acts_of_record on draft.acts (record_id, done_at desc);

create table draft.four_eyes (
    kind text primary key,
    is_on boolean not null,
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null
);

call history.track('draft.drafts', erasable => array['title', 'base', 'typed', 'changed_by_name']);
call history.track('draft.acts', masked => array['one_time_key'], erasable => array['done_by_name']);
call history.track('draft.four_eyes', erasable => array['changed_by_name']);
