-- That somebody looked after a mail that was lost, so that nobody is told of it any more; it goes with the mail.
create table notification.settled_mails (
    mail_id uuid primary key references notification.mails (id) on delete cascade,
    dispatch_id uuid references notification.dispatches (id),
    settled_by uuid not null references identity.people (id),
    settled_at timestamptz not null
);
call history.track('notification.settled_mails');
