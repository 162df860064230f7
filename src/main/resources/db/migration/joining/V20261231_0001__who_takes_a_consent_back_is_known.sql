-- Of consents that were taken back before, nobody noted by whom: the history has it.
alter table joining.consents add revoked_by uuid references identity.people (id);
alter table joining.consents add revoked_by_name text;
alter table joining.consents
    add check (num_nulls(revoked_by, revoked_by_name, revoked_at) in (0, 3)) not valid;

call history.track('joining.consents', erasable => array['proof', 'given_by_name', 'revoked_by_name']);
