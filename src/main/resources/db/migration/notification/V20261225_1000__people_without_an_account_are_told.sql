-- Mails about something that was handed in go to the address that was given with it, which is nobody's account. A link in
-- such a mail is made as the mail leaves: here stands what it opens, and never the link.
alter table notification.mails add opens text check (opens <> '');
alter table notification.mails drop constraint mails_sort_check;
alter table notification.mails add constraint mails_sort_check
    check (sort in ('NOTICES', 'DISPATCH', 'LINK', 'MAILBOX', 'FILING'));
alter table notification.mails add constraint filings_are_nobody
    check (sort <> 'FILING' or (person_id is null and address is not null));
alter table notification.mails add constraint links_are_made_for_filings check ((sort = 'FILING') = (opens is not null));

-- Who wants to hear no more of what was handed in goes on to get the mails to a body.
alter table notification.addresses add silent_at timestamptz;
