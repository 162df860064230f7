-- Whoever says why a project is moved may name people in it; history finds the row by one key.
alter table moving.remarks
    add column row_key text not null generated always as (project_id::text || ' ' || number::text) stored;

call history.track('moving.remarks', erasable => array['reason', 'conditions', 'source']);
