-- The desk asks for the few mails to bodies that came back among all that are kept with them.
create index mails_brought_back on notification.mails (state, dispatch_id, created_at)
    where dispatch_id is not null and state in ('REFUSED', 'BOUNCED');
