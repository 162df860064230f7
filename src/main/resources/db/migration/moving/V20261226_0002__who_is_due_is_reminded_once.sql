-- which reminders were given, so that nobody is told the same every day
create table moving.reminders (
    project_id uuid not null,
    number int not null,
    due_on date not null,
    urgency text not null check (urgency in ('SOON', 'OVERDUE', 'LONG_OVERDUE')),
    reminded_at timestamptz not null,
    primary key (project_id, number, due_on, urgency),
    foreign key (project_id, number) references project.moves
);

call history.leave('moving.reminders', 'Notes which reminders were given; what they tell of has its entries');
