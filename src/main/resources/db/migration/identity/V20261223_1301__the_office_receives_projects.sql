insert into identity.role_permissions (role, permission)
values ('administrator', 'RECEIVE_PROJECTS'),
       ('office', 'RECEIVE_PROJECTS');
