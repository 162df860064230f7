package org.wandelwerk.history;

import java.util.List;
import java.util.Optional;

/**
 * What a look over the whole history found.
 *
 * @param tail how many entries wait for their seal, which is nothing bad
 * @param findings at most a thousand of each kind
 */
record Verification(long entries, long seals, long tail, Optional<Seal> newest, List<Finding> findings) {

    boolean isWhole() {
        return findings.isEmpty();
    }
}
