insert into identity.people (id, name, kind) values (:person, :name, 'PERSON'), (:other, 'Alex Andere', 'PERSON');
insert into identity.accounts (person_id, mail, created_at)
values (:person, :mail, now()), (:other, 'alex-andere@example.org', now());
insert into organisation.representatives (id, name, origin_source, origin_id, origin_as_of)
values (:person, :name, 'here', :person::text, now()), (:other, 'Bea Bleibt', 'here', :other::text, now());
insert into committee.delegates (id, seat_id, representative_id, is_substitute, mail, valid_to)
select :person, id, :person, false, :mail, date '9999-12-31' from committee.seats order by id limit 1;
insert into committee.delegates (id, seat_id, representative_id, is_substitute, mail, valid_to)
select :other, id, :other, false, 'bea@example.org', date '9999-12-31' from committee.seats order by id offset 1 limit 1;
