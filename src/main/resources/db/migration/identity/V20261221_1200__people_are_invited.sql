-- The one invitation of an account: who wanted it, and what became of its mail. The link is made when the mail leaves
-- and stands in identity.links by its digest alone; one invitation made anew takes the place of the former.
create table identity.invitations (
    person_id uuid primary key references identity.accounts,
    invited_by uuid not null references identity.people (id),
    invited_at timestamptz not null,
    language text not null check (language in ('DE', 'EN')),
    grant_id uuid references identity.grants (id),
    one_time_key text check (one_time_key ~ '^[0-9a-f]{32}$'),
    tries integer not null default 0 check (tries >= 0),
    tried_at timestamptz,
    sent_at timestamptz,
    failed_at timestamptz,
    failed_because text check (length(failed_because) <= 600),
    withdrawn_at timestamptz,
    withdrawn_by uuid references identity.people (id),
    check ((failed_at is null) = (failed_because is null)),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index on identity.invitations (invited_at desc, person_id desc) where withdrawn_at is null;
create index on identity.invitations (invited_at) where sent_at is null and failed_at is null and withdrawn_at is null;
create index on identity.invitations (one_time_key) where one_time_key is not null;

call history.track(
    'identity.invitations', masked => array['one_time_key'], erasable => array['failed_because']);
