-- as the form bounds it
alter table moving.remarks
    add check (length(reason) <= 4000),
    add check (length(conditions) <= 4000),
    add check (length(source) <= 4000),
    add check (due_on between '1990-01-01' and '2100-12-31');
