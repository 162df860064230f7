-- The page with the postal addresses of a body was noted under the word of the list of mail addresses that are
-- switched off, which is one for the whole house: whoever is told of it learns what it was.
delete from privacy.reads former
where kind = 'addresses' and record_key <> 'list'
    and exists (
        select from privacy.reads same
        where same.kind = 'postal' and same.read_on = former.read_on and same.reader_id = former.reader_id
            and same.record_key = former.record_key and same.concerned_id = former.concerned_id
    );
update privacy.reads set kind = 'postal' where kind = 'addresses' and record_key <> 'list';
