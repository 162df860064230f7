insert into identity.role_permissions (role, permission)
values ('administrator', 'CHECK_DOCUMENTS'),
       ('office', 'CHECK_DOCUMENTS');
