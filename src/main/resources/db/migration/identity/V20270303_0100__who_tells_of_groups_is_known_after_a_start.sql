-- A provider that told of the groups of anybody means by silence that somebody is in none: also after a start.
alter table identity.provider_accounts add column groups_told_at timestamptz;

call history.track('identity.provider_accounts', erasable => array['subject']);
