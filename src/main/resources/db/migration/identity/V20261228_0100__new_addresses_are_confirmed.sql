-- A link that is sent to the address which somebody is to have from now on; it lets nobody in.
alter table identity.links drop constraint links_kind_check;
alter table identity.links add constraint links_kind_check check (kind in ('INVITATION', 'RECOVERY', 'ADDRESS'));
alter table identity.links add column mail text check (mail = lower(mail) and length(mail) <= 254);
alter table identity.links add constraint links_for_addresses_have_one check ((kind = 'ADDRESS') = (mail is not null));

call history.track('identity.links', masked => array['token_digest'], erasable => array['mail']);
