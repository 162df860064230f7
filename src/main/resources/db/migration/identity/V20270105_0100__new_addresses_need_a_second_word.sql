-- Who named the new address, who agreed to it, and by which secret its former owner stops it. A new address holds when
-- it is confirmed from there and, for accounts that open something, agreed to by somebody who did not name it.
alter table identity.links
    add column asked_by uuid references identity.people (id),
    add column confirmed_at timestamptz,
    add column agreed_at timestamptz,
    add column agreed_by uuid references identity.people (id),
    add column stop_digest text unique check (stop_digest ~ '^[0-9a-f]{64}$'),
    add column stopped_at timestamptz;
alter table identity.links add constraint links_agree_with_somebody check ((agreed_at is null) = (agreed_by is null));
alter table identity.links add constraint links_agree_to_addresses check (
    kind = 'ADDRESS'
    or (asked_by is null and confirmed_at is null and agreed_at is null and stop_digest is null and stopped_at is null));
create index links_of_waiting_addresses on identity.links (made_at) where kind = 'ADDRESS' and used_at is null;

call history.track('identity.links', masked => array['token_digest', 'stop_digest'], erasable => array['mail']);
