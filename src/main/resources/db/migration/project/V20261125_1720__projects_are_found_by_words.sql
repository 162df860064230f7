create function project.searched(title_de text, title_en text, summary_de text, summary_en text, promoters text, key text)
returns text language sql immutable parallel safe
return public.folded(title_de) || coalesce(public.folded(title_en), '') || public.folded(summary_de)
    || coalesce(public.folded(summary_en), '') || coalesce(public.folded(promoters), '') || public.folded(key);

create index projects_searched on project.projects
    using gin (project.searched(title_de, title_en, summary_de, summary_en, promoters_given, key) public.gin_trgm_ops);
create index places_searched on project.places using gin (public.folded(given) public.gin_trgm_ops);
