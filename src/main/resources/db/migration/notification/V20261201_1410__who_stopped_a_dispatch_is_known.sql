alter table notification.dispatches add column stopped_by uuid references identity.people (id);

call history.track('notification.dispatches', masked => array['one_time_key'],
    erasable => array['subject', 'words', 'written_by_name', 'stopped_by_name']);
