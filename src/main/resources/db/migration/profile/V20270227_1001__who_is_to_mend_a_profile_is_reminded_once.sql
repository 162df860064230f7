-- which replies were reminded of, so that nobody is told the same every day
create table profile.reminders (
    profile_id uuid not null,
    number int not null,
    reminded_at timestamptz not null,
    primary key (profile_id, number),
    foreign key (profile_id, number) references profile.replies (profile_id, number)
);

call history.leave('profile.reminders', 'Notes which reminders were given; what they tell of has its entries');
