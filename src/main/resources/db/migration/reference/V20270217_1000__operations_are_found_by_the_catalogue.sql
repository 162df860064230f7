-- The catalogue finds operations by all their words. To keep each three signs of all their texts here as well took most of
-- the time of a load: whoever looks into one collection, or looks while there is no index, reads its rows one by one.
drop index reference.operations_searched;
drop function reference.searched(text, text, text, text);

-- Small letters without marks, with ä as a. It costs a tenth of public.folded, and is no more than these texts need.
create function reference.plain(given text) returns text language sql immutable parallel safe
return translate(
    replace(replace(lower(given collate pg_c_utf8), 'ß', 'ss'), 'ł', 'l'),
    'àáâãäåāăąçćčďđèéêëēěęìíîïīñńňòóôõöøōŕřśšșťțùúûüūůýÿźżž',
    'aaaaaaaaacccddeeeeeeeiiiiinnnooooooorrsssttuuuuuuyyzzz');
