-- What somebody without an account was sent about something goes when that ends.
create index mails_of_strangers on notification.mails (opens)
    where person_id is null and sort in ('CONFIRMING', 'ALERT');
