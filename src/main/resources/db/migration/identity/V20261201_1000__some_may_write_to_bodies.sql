insert into identity.role_permissions (role, permission)
values ('administrator', 'WRITE_TO_BODIES'),
       ('office', 'WRITE_TO_BODIES'),
       ('speaker', 'WRITE_TO_BODIES'),
       ('group-chair', 'WRITE_TO_BODIES');
