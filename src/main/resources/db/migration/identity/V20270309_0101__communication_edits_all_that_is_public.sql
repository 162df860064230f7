-- What moves a project on, joins it or hands it over, and who sits on a seat with which account, are asked for by
-- permissions of their own, so that all that is public can be edited by whoever does neither.
insert into identity.role_permissions (role, permission)
select role, 'LEAD_PROCEDURES' from identity.role_permissions where permission = 'EDIT_PROJECT_FACTS';

insert into identity.role_permissions (role, permission)
select role, 'SEAT_PEOPLE' from identity.role_permissions where permission = 'EDIT_COMMITTEES';

insert into identity.role_permissions (role, permission)
values ('communication', 'EDIT_COMMITTEES'),
       ('communication', 'EDIT_MEETINGS'),
       ('communication', 'EDIT_PROJECT_FACTS');
