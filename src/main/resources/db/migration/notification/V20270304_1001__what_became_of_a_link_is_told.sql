-- A mail with a link waits for its next try, is under way or unknown like every other one; it is tried elsewhere.
alter table notification.mails drop constraint links_are_noted;
alter table notification.mails add constraint links_are_noted check (
    sort <> 'LINK'
    or state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'UNKNOWN', 'GIVEN_UP', 'BOUNCED', 'STOPPED'));
