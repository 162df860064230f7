-- history stands between these two migrations: people are tracked like everything else
call history.track('identity.people', erasable => array['name']);

-- the same ids as in HouseActors
insert into identity.people (id, name, kind)
values ('00000000-0000-8000-8000-000000000001', 'Wandelwerk', 'HOUSE'),
       ('00000000-0000-8000-8000-000000000002', 'Import', 'HOUSE');
