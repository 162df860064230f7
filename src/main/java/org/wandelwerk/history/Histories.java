package org.wandelwerk.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is remembered of single rows. */
@Service
@Transactional(readOnly = true)
public class Histories {

    private static final int MOST = 200;

    private final ChangeRepository changes;

    Histories(ChangeRepository changes) {
        this.changes = changes;
    }

    /** The newest changes of a row, newest first, at most two hundred. */
    public List<Entry> of(String table, String row) {
        return changes.ofRow(table, row, MOST);
    }

    /** When the given rows of a table changed, by one statement; a row without history is left out. */
    public Map<String, ChangeTimes> times(String table, Collection<String> rows) {
        return rows.isEmpty() ? Map.of() : changes.times(table, rows);
    }
}
