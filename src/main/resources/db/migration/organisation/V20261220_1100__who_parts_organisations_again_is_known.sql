alter table organisation.mergers add column undone_by uuid references identity.people (id);
create index on organisation.mergers (merged_by);

call history.track(
    'organisation.mergers', erasable => array['reason', 'merged_by_name', 'undone_by_name']);
