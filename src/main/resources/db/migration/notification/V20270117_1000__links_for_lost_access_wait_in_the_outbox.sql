-- Whoever lost the way in gets the link also when the mail server is down for a while, and so does the former address of
-- an account its word: the mail waits here, and a link is made as it leaves, as that of something handed in.
alter table notification.mails drop constraint mails_sort_check;
alter table notification.mails add constraint mails_sort_check
    check (sort in ('NOTICES', 'DISPATCH', 'LINK', 'MAILBOX', 'FILING', 'RECOVERY', 'FORMER'));
alter table notification.mails drop constraint links_are_made_for_filings;
alter table notification.mails add constraint links_are_made_as_mails_leave
    check (sort = 'FORMER' or (sort in ('FILING', 'RECOVERY')) = (opens is not null));
alter table notification.mails add constraint accounts_are_of_people
    check (sort not in ('RECOVERY', 'FORMER') or person_id is not null);
alter table notification.mails add constraint former_addresses_are_known check (sort <> 'FORMER' or address is not null);
create index mails_to_come_back_by on notification.mails (person_id, created_at) where sort = 'RECOVERY';
