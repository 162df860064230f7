-- whoever decides about a file that is held may look at it; such a link opens it only as long as it is held
alter table document.links
    add column is_for_checking boolean not null default false;
