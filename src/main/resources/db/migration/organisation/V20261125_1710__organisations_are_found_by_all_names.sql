create index names_searched on organisation.names
    using gin ((public.folded(name) || coalesce(public.folded(short_name), '')) public.gin_trgm_ops);
create index other_names_searched on organisation.other_names using gin (public.folded(name) public.gin_trgm_ops);
