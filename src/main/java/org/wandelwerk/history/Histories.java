package org.wandelwerk.history;

import java.util.List;
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
}
