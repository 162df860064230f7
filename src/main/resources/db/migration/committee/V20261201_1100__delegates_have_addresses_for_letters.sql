-- Where letters to a member go, as the office's list of members has it; an account may have another address.
alter table committee.delegates add column mail text check (mail like '%_@_%' and length(mail) <= 254);

call history.track('committee.delegates', erasable => array['mail']);
