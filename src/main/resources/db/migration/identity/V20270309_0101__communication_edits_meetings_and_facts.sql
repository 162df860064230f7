-- What moves a project on, joins it, or hands it over is asked for by a permission of its own, so that the public facts of
-- projects can be edited by whoever moves none.
insert into identity.role_permissions (role, permission)
select role, 'LEAD_PROCEDURES' from identity.role_permissions where permission = 'EDIT_PROJECT_FACTS';

insert into identity.role_permissions (role, permission)
values ('communication', 'EDIT_MEETINGS'),
       ('communication', 'EDIT_PROJECT_FACTS');
