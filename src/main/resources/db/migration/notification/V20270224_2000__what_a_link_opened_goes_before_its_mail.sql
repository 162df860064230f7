-- What the link of a mail opened goes long before the mail. Mails of what somebody asked to be told of are found by a
-- name of it that stays, so that they can still go with it.
alter table notification.mails add asked_for text check (asked_for <> '');
update notification.mails set asked_for = opens where sort in ('CONFIRMING', 'ALERT');
alter table notification.mails add constraint what_was_asked_for_is_named
    check ((sort in ('CONFIRMING', 'ALERT')) = (asked_for is not null));
alter table notification.mails drop constraint links_are_made_as_mails_leave;
alter table notification.mails add constraint links_are_made_as_mails_leave check (case
    when sort = 'FORMER' then true
    when sort in ('FILING', 'RECOVERY', 'CONFIRMING', 'ALERT')
        then opens is not null or state not in ('WAITING', 'SENDING')
    else opens is null end);
drop index notification.mails_that_may_be_stopped;
create index mails_that_may_be_stopped on notification.mails (asked_for)
    where state = 'WAITING' and asked_for is not null;
drop index notification.mails_of_strangers;
create index mails_of_strangers on notification.mails (asked_for)
    where person_id is null and asked_for is not null;
-- The night asks for the few links that are left among all mails that are kept.
create index mails_with_a_link on notification.mails (created_at) where opens is not null;
