-- What a person with the right to publish set for later: from when a draft is public, and until when a record is.
create table draft.plans (
    id uuid primary key,
    kind text not null check (kind ~ '^[a-z]+$'),
    record_id uuid not null,
    draft_id uuid not null,
    version int not null check (version > 0),
    publish_at timestamptz not null,
    end_at timestamptz check (end_at > publish_at),
    state text not null check (state in ('WAITING', 'PUBLIC', 'ENDED', 'DROPPED')),
    planned_by uuid not null,
    planned_at timestamptz not null
);
create unique index plans_one_waits on draft.plans (record_id) where state = 'WAITING';
create unique index plans_one_ends on draft.plans (record_id) where state = 'PUBLIC';
create index plans_to_begin on draft.plans (publish_at) where state = 'WAITING';
create index plans_to_end on draft.plans (end_at) where state = 'PUBLIC';

alter table draft.acts drop constraint acts_deed_check;
alter table draft.acts add constraint acts_deed_check check (deed in (
    'SAVED', 'PROPOSED', 'PLANNED', 'PUBLISHED', 'DISCARDED', 'RECALLED', 'REPUBLISHED', 'TAKEN_OVER'));

call history.track('draft.plans');
