-- What somebody asked to be told of again and again: first whether it was so, then each time with the link that ends it.
alter table notification.mails drop constraint mails_sort_check;
alter table notification.mails add constraint mails_sort_check check (sort in (
    'NOTICES', 'DISPATCH', 'LINK', 'MAILBOX', 'FILING', 'RECOVERY', 'FORMER', 'CONFIRMING', 'ALERT'));
alter table notification.mails drop constraint links_are_made_as_mails_leave;
alter table notification.mails add constraint links_are_made_as_mails_leave check (
    sort = 'FORMER' or (sort in ('FILING', 'RECOVERY', 'CONFIRMING', 'ALERT')) = (opens is not null));
alter table notification.mails add constraint strangers_are_asked
    check (sort <> 'CONFIRMING' or (person_id is null and address is not null));
create index mails_that_may_be_stopped on notification.mails (opens)
    where state = 'WAITING' and sort in ('CONFIRMING', 'ALERT');
