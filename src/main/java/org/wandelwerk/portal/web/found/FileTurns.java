package org.wandelwerk.portal.web.found;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.SenderNetwork;

/**
 * Who has a file written: each is read from the index as long as its reader takes, so there are only so many at once,
 * and whoever reads slowly takes no more than a part of them.
 */
@Component
class FileTurns {

    static final int AT_ONCE = 8;

    /** How many go to one network, behind which many may sit; behind a proxy that the house does not know all do. */
    static final int OF_ONE_NETWORK = 3;

    private final Map<String, Integer> taken = new HashMap<>();

    /** Lasts until it is closed. */
    record Turn(FileTurns turns, String network) implements AutoCloseable {

        @Override
        public void close() {
            turns.giveBack(network);
        }
    }

    /**
     * Empty when the reader has to come back later.
     *
     * @param address of the net, from which it is asked
     */
    synchronized Optional<Turn> take(String address) {
        var network = SenderNetwork.of(address);
        var all = taken.values().stream().mapToInt(Integer::intValue).sum();
        if (all >= AT_ONCE || taken.getOrDefault(network, 0) >= OF_ONE_NETWORK) {
            return Optional.empty();
        }
        taken.merge(network, 1, Integer::sum);
        return Optional.of(new Turn(this, network));
    }

    private synchronized void giveBack(String network) {
        taken.computeIfPresent(network, (_, count) -> count == 1 ? null : count - 1);
    }
}
