call history.track('committee.accounts', erasable => array['person_id']);
