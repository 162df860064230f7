-- Mails to mailboxes that the operator named: what goes there belongs to nobody's account.
alter table notification.mails drop constraint mails_sort_check;
alter table notification.mails add constraint mails_sort_check
    check (sort in ('NOTICES', 'DISPATCH', 'LINK', 'MAILBOX'));
alter table notification.mails add constraint mailboxes_are_nobody
    check (sort <> 'MAILBOX' or (person_id is null and address is not null));
create index mails_to_mailboxes on notification.mails (address, created_at) where sort = 'MAILBOX';
