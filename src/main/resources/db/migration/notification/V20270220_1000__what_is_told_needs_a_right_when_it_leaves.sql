-- What whoever is told must still hold when the mail is written: each word a way, a permission and the scopes for each of
-- which it must be held; no word when nothing is needed. What waited before this leaves as it was to. Whoever renames a
-- permission renames it here too.
alter table notification.notices add column needs text[] not null default '{}';

alter table notification.mails drop constraint mails_state_check;
alter table notification.mails add constraint mails_state_check check (state in (
    'WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNKNOWN', 'GIVEN_UP', 'BOUNCED', 'STOPPED', 'KEPT', 'NO_ADDRESS', 'OFF',
    'UNWANTED', 'WITHHELD'));
