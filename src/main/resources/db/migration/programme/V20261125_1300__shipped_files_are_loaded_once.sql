-- One row for each time the shipped files differed from those loaded before.
create table programme.loads (
    id uuid primary key,
    digest text not null,
    loaded_at timestamptz not null
);

call history.leave('programme.loads', 'Notes which shipped files are in the database');
