package org.wandelwerk.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** What came in from the region can be edited as it is. */
@LausitzHouse
class EveryRecordTest {

    @Autowired
    private List<EditableKind> kinds;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void noRecordHasAMistakeByTheRulesOfItsForm() {
        var found = Acting.as(HouseActors.SYSTEM, () -> transactions.execute(_ -> mistakes()));

        assertThat(found).isEmpty();
    }

    private List<String> mistakes() {
        var mistakes = new ArrayList<String>();
        for (var kind : kinds) {
            var records = records(kind);
            assertThat(records).as(kind.word()).isNotEmpty();
            for (var entry : records) {
                var state = kind.find(entry.id());
                var draft = copies.begin(kind, entry.id(), state, Instant.EPOCH);
                var errors = EditableKinds.errors(kind, draft);
                if (!errors.isEmpty()) {
                    mistakes.add(kind.word() + " " + entry.title() + " " + errors.keys());
                }
            }
        }
        return mistakes;
    }

    private static List<EditableEntry> records(EditableKind kind) {
        var records = new ArrayList<EditableEntry>();
        @Nullable String after = null;
        do {
            var part = kind.list("", EditableKind.Reach.EVERYTHING, after, 50);
            records.addAll(part.items());
            after = part.next();
        } while (after != null);
        return records;
    }
}
