-- Who handed a list in, mended it, took it over and took it back; what was read of the file is never recorded.
call history.track('sheet.intakes', masked => array['file', 'headings', 'notes'],
    erasable => array['made_by_name', 'taken_by_name', 'undone_by_name']);
