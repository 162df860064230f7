-- A name that holds a separator shifts the cells behind it: what is no number, day or postcode may be a part of a name in
-- any column. Of it the length is kept, and nothing else.
alter table reference.refusals add signs int not null default 0 check (signs >= 0);
update reference.refusals set signs = length(value);
update reference.refusals set value = '' where value !~ '^[0-9 .,:;/+%()€-]*$';
alter table reference.refusals alter column signs drop default;
