-- The lines of a postal address may name whoever opens the letter: from now on their former values can be taken out.
call history.track('letter.addresses', erasable => array['lines']);
