insert into identity.role_permissions (role, permission)
values ('administrator', 'KEEP_APPEARANCE'),
       ('office', 'KEEP_APPEARANCE'),
       ('communication', 'KEEP_APPEARANCE');
