-- What was begun is sealed with the secret of the browser that must end it, because it may hold the key of a kept form.
-- It lives for minutes: what was begun before is begun anew.
delete from identity.beginnings;
alter table identity.beginnings
    drop constraint beginnings_content_check,
    alter column content type bytea using convert_to(content, 'UTF8'),
    add check (octet_length(content) <= 4000);
