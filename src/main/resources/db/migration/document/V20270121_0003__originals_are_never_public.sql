-- What was uploaded is read by those named and never by everybody: what is public is made from it and looked at before.
update document.versions set audience = array_remove(audience, 'public') where 'public' = any (audience);
alter table document.versions add constraint originals_are_never_public check (not 'public' = any (audience));
