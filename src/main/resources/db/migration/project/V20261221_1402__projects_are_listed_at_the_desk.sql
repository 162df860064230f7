-- The desk lists projects by their folded titles.
create index projects_at_the_desk on project.projects (public.folded(title_de), id);
