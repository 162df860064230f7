-- Whoever enters an answer may name people in it.
call history.track('privacy.archive_answers', masked => array['one_time_key'], erasable => array['archive', 'note']);
