-- The catalogue finds operations by all their words and the parts of them. Here they are found while there is none, and by the
-- office in one collection: the beginnings of words are enough for that, and to keep each three signs of all texts took
-- most of the time of a load.
drop index reference.operations_searched;
drop function reference.searched(text, text, text, text);

create function reference.words(title text, beneficiary text, place text) returns tsvector
language sql immutable parallel safe
return to_tsvector('simple'::regconfig,
    public.folded(title || coalesce(' ' || beneficiary, '') || coalesce(' ' || place, '')));

create index operations_worded on reference.operations using gin (reference.words(title, beneficiary, place));
