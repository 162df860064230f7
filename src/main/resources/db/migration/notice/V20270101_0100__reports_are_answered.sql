-- Who answered a report, and when: until then it waits on the desk of those who run the house.
alter table notice.reports
    add column answered_at timestamptz,
    add column answered_by uuid references identity.people (id),
    add constraint reports_are_answered_by_somebody check ((answered_at is null) = (answered_by is null));
create index on notice.reports (received_at, reference) where answered_at is null;
