-- The desk and the health of the house ask for the few lost mails among all that are kept.
create index mails_lost on notification.mails (state, dispatch_id, created_at) where state in ('UNKNOWN', 'GIVEN_UP');
