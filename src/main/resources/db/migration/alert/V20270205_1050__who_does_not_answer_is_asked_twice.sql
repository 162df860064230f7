-- Whoever reads an address is asked at most twice whether a search is theirs; what counts for its end is the first time.
alter table alert.searches add column times_asked int not null default 1 check (times_asked between 1 and 2);
