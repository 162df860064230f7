package org.wandelwerk.history;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Refused;

/** Erasing personal values from history. The entries and their chain stay whole, for they hold only salted digests. */
@Service
@Transactional
public class Erasures {

    private final ErasureRepository erasures;

    Erasures(ErasureRepository erasures) {
        this.erasures = erasures;
    }

    /**
     * Erases all former values of a column of a row. The module that owns the row first changes the row itself, in the
     * same transaction: the value that this change recorded goes with the others.
     *
     * @return from how many entries a value was erased
     */
    public int erase(String table, String row, String column, String reason) {
        if (!erasures.isErasable(table, column)) {
            throw new Refused("history.erasure.not-erasable");
        }
        var changes = erasures.erase(table, row, column);
        changes.stream().max(Long::compare).ifPresent(newest -> erasures.remember(table, row, column, newest, reason));
        return changes.size();
    }
}
