package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.scheduling.Trigger;
import org.wandelwerk.HeardLog;

/** What the log learns of work behind the answers that fails. */
class RecurringWorkLogTest {

    private static final String CANARY = "kanari7392";

    @RegisterExtension
    final HeardLog log = new HeardLog();

    /** Fails once, with words in which somebody could forge a line. */
    private static final class Failing implements Recurring {

        @Override
        public Trigger rhythm() {
            return times -> times.lastCompletion() == null ? Instant.now() : null;
        }

        @Override
        public void work() {
            throw words();
        }
    }

    private static IllegalStateException words() {
        return new IllegalStateException("odd\n" + CANARY, new IllegalArgumentException("mail\r\n" + CANARY));
    }

    private void tellsTypesAndNoWords() {
        assertThat(log.lines())
                .contains("Work in the background failed", "IllegalStateException", "IllegalArgumentException")
                .contains("RecurringWorkLogTest.words")
                .doesNotContain(CANARY);
    }

    @Test
    void recurringWorkThatFailsLeavesItsTypeInTheLogAndNoneOfItsWords() throws InterruptedException {
        var works = new StaticListableBeanFactory(Map.of("failing", new Failing()));
        var recurring = new RecurringWork(works.getBeanProvider(Recurring.class));
        recurring.start();
        for (int wait = 0; wait < 100 && !log.lines().contains("background"); wait++) {
            Thread.sleep(50);
        }
        recurring.stop();
        tellsTypesAndNoWords();
    }

    @Test
    void soDoesWorkThatIsHandedOverBehindAnAnswer() {
        Quiet.behind(() -> {
                    throw words();
                })
                .run();
        tellsTypesAndNoWords();
    }
}
