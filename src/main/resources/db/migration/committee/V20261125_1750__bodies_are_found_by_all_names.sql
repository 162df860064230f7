-- A body is also looked for by its number, as "Werkstatt 2"; bodies are few, so no index is needed.
create function committee.searched(name_de text, name_en text, slug text, kind text, number integer)
returns text language sql immutable parallel safe
return public.folded(name_de) || coalesce(public.folded(name_en), '') || public.folded(slug)
    || case when kind = 'WORKSHOP' and number is not null
       then public.folded('Werkstatt ' || number) || public.folded('workshop ' || number)
       else '' end;
