package org.wandelwerk.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailTriesTest {

    private static final Instant NOW = Instant.parse("2027-01-11T08:00:00Z");
    private static final int A_TURN = MailTries.PAUSES.size() + 1;

    private static Duration pause(int tries) {
        return Duration.between(NOW, MailTries.next(tries, NOW).orElseThrow());
    }

    @Test
    void pausesGrowFromAMinuteToADayAndThenAMailIsGivenUp() {
        assertThat(pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pause(A_TURN - 1)).isEqualTo(Duration.ofDays(1));
        assertThat(IntStream.range(1, A_TURN - 1))
                .allMatch(tries -> pause(tries).compareTo(pause(tries + 1)) < 0);
        assertThat(MailTries.next(A_TURN, NOW)).isEmpty();
    }

    @Test
    void whatSomebodySendsAgainIsTriedAsOftenOnceMore() {
        for (int tries = 1; tries <= A_TURN; tries++) {
            assertThat(MailTries.next(A_TURN + tries, NOW)).isEqualTo(MailTries.next(tries, NOW));
        }
    }
}
