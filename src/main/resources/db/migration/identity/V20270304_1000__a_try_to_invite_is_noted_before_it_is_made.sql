-- That the mail of an invitation leaves is noted before it does, and what became of each try. One that nobody ended is
-- unknown, as one that the server did not answer, and waits for somebody who decides. The mail has one id at all tries.
alter table identity.invitations
    add letter_id uuid not null default gen_random_uuid(),
    add leaves_now boolean not null default false,
    add due_at timestamptz,
    add unknown_at timestamptz,
    add constraint an_unknown_mail_is_not_sent check (unknown_at is null or sent_at is null),
    add constraint what_leaves_was_tried check (not leaves_now or tried_at is not null);
create unique index on identity.invitations (letter_id);
create index invitations_on_the_way on identity.invitations (tried_at) where leaves_now;
