-- The mail of a link may come back like any other, so that whoever invited reads it.
alter table notification.mails drop constraint mails_check2;
alter table notification.mails add constraint links_are_noted
    check (sort <> 'LINK' or state in ('SENT', 'GIVEN_UP', 'BOUNCED'));
