-- What was taken back or overtaken stays as it was when a decision is entered anew after the same move: of those that wait
-- or were signed alone there is one after each move. The former key stays in row_key, by which history is found.
alter table moving.extracts drop constraint extracts_pkey;
alter table moving.extracts drop constraint extracts_id_key;
alter table moving.extracts add primary key (id);
create unique index extracts_one_that_counts on moving.extracts (project_id, after) where state in ('WAITING', 'SIGNED');
create index extracts_of_project on moving.extracts (project_id, after);

call history.track('moving.extracts', erasable => array['reason', 'conditions', 'source', 'signatory']);
