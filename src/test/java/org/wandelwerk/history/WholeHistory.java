package org.wandelwerk.history;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** Looks for tests of other modules whether the history is as it was recorded. */
@TestComponent
public class WholeHistory {

    private final Verifications verifications;

    WholeHistory(Verifications verifications) {
        this.verifications = verifications;
    }

    /** What is wrong, in one line each. */
    public List<String> findings() {
        return verifications.verify(Optional.empty()).findings().stream()
                .map(Finding::sentence)
                .toList();
    }
}
