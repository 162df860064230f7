-- A provider that told of the groups of anybody in a claim means by silence that somebody is in none: also after a start.
alter table identity.provider_accounts add column groups_claim text check (length(groups_claim) <= 1000);

call history.track('identity.provider_accounts', erasable => array['subject']);
