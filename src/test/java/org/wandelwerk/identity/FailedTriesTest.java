package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailedTriesTest {

    private static final int FREE = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    private static Instant until(int count, Instant last) {
        return new FailedTries("somebody", count, last).until(FREE, LONGEST);
    }

    @Test
    void aFreeTryNeedNotWaitEvenIfTheLastOneWasNotedByAClockThatIsAhead() {
        assertThat(until(FREE - 1, NOW.plusNanos(400))).isBefore(NOW);
        assertThat(until(FREE - 1, NOW.plusSeconds(5))).isBefore(NOW);
    }

    @Test
    void eachFurtherOneDoublesTheWaitUpToTheLongest() {
        assertThat(until(FREE, NOW)).isEqualTo(NOW.plusSeconds(2));
        assertThat(until(FREE + 2, NOW)).isEqualTo(NOW.plusSeconds(8));
        assertThat(until(FREE + 100, NOW)).isEqualTo(NOW.plus(LONGEST));
    }
}
