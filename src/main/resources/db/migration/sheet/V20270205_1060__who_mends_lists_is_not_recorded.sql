-- Who may write in a list stands with the list alone, and goes with it.
call history.track('sheet.intakes', masked => array['file', 'headings', 'notes', 'writers'],
    erasable => array['made_by_name', 'taken_by_name', 'undone_by_name']);
