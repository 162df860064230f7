-- By the link of a mail to the promoter one reads what was said with decisions, as whoever began the profile does, and
-- decides nothing. Links that were sent before stay what they were.
alter table profile.links
    add is_told boolean not null default false,
    add check (not (is_author and is_told));
