package org.wandelwerk.portal.web.found;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who has a file written: each is read from the index as long as its reader takes, so there are only so many at once,
 * and whoever reads slowly takes no more than a part of them.
 */
@Component
class FileTurns {

    static final int AT_ONCE = 12;

    /** How many go to one address of the net, behind which many may sit. */
    static final int OF_ONE_ADDRESS = 4;

    private final Map<String, Integer> taken = new HashMap<>();

    /** Lasts until it is closed. */
    record Turn(FileTurns turns, String address) implements AutoCloseable {

        @Override
        public void close() {
            turns.giveBack(address);
        }
    }

    /** Empty when the reader has to come back later. */
    synchronized Optional<Turn> take(String address) {
        var all = taken.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= AT_ONCE || taken.getOrDefault(address, 0) >= OF_ONE_ADDRESS) {
            return Optional.empty();
        }
        taken.merge(address, 1, Integer::sum);
        return Optional.of(new Turn(this, address));
    }

    private synchronized void giveBack(String address) {
        taken.computeIfPresent(address, (_, count) -> count == 1 ? null : count - 1);
    }
}
