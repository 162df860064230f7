-- How texts are compared everywhere, as FoldedName in the kernel does it: small letters without marks, words apart by one
-- blank, ä as a and as ae. Each way stands between two bars. The collation comes with the database, not with the machine.
create extension if not exists pg_trgm schema public;

create function public.plain_words(small text) returns text language sql immutable strict parallel safe
return btrim(regexp_replace(
    regexp_replace(normalize(small, nfd) collate pg_c_utf8, '[\u0300-\u036f]+', '', 'g'),
    '[^[:alnum:]]+', ' ', 'g'));

create function public.both_ways(plain text, spelled text) returns text language sql immutable strict parallel safe
return '|' || plain || '|' || case when plain = spelled then '' else spelled || '|' end;

create function public.folded_small(small text) returns text language sql immutable strict parallel safe
return public.both_ways(
    public.plain_words(small),
    public.plain_words(replace(replace(replace(small, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue')));

create function public.folded(given text) returns text language sql immutable strict parallel safe
return public.folded_small(
    replace(replace(lower(normalize(given, nfc) collate pg_c_utf8), 'ß', 'ss'), 'ł', 'l'));

-- 0 when a folded text is what was looked for, 1 when it begins so, 2 when a word of it does, else 3
create function public.found_rank(folded text, plain text, spelled text) returns integer
language sql immutable parallel safe
return case
    when position('|' || plain || '|' in folded) > 0 or position('|' || spelled || '|' in folded) > 0 then 0
    when position('|' || plain in folded) > 0 or position('|' || spelled in folded) > 0 then 1
    when position(' ' || plain in folded) > 0 or position(' ' || spelled in folded) > 0 then 2
    else 3
end;

create function place.searched(name text, others text[]) returns text language sql immutable parallel safe
return public.folded(name) || coalesce(public.folded(array_to_string(others, ' ')), '');

create index municipalities_searched on place.municipalities
    using gin ((public.folded(name) || coalesce(public.folded(sorbian_name), '')) public.gin_trgm_ops);
create index localities_searched on place.localities using gin (place.searched(name, other_names) public.gin_trgm_ops);
