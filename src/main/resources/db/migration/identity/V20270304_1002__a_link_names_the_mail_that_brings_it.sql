-- Which link belongs to which mail of an invitation, whatever the clocks of two nodes say; the mail is the same at all
-- its tries, and each of them has a link. A link that is handed over, or brought by another mail, names none.
alter table identity.links add letter_id uuid;
