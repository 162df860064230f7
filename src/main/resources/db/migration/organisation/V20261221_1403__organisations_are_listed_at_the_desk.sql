-- The desk lists organisations by their folded present names.
create index names_at_the_desk on organisation.names (public.folded(name), organisation_id) where position = 0;
