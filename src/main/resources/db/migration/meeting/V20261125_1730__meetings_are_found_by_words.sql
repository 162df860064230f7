create function meeting.searched(title_de text, title_en text, place text)
returns text language sql immutable parallel safe
return public.folded(title_de) || coalesce(public.folded(title_en), '') || coalesce(public.folded(place), '');

create index meetings_searched on meeting.meetings
    using gin (meeting.searched(title_de, title_en, place) public.gin_trgm_ops);
