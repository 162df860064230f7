-- Of somebody who never had an account no number is left that tells who it was.
alter table privacy.erasures alter column person_id drop not null;
