package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.scheduling.Trigger;

/** What the log learns of work behind the answers that fails. */
class RecurringWorkLogTest {

    private static final String CANARY = "kanari7392";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

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

    @BeforeEach
    void listen() {
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void listenNoLonger() {
        root().detachAppender(log);
    }

    private static Logger root() {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private String logged() {
        var plain = new PatternLayoutEncoder();
        plain.setContext(root().getLoggerContext());
        plain.setPattern("%-5level %logger : %m%n%xEx");
        plain.start();
        return List.copyOf(log.list).stream()
                .map(event -> new String(plain.encode(event), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private void tellsTypesAndNoWords() {
        assertThat(logged())
                .contains("Work in the background failed", "IllegalStateException", "IllegalArgumentException")
                .contains("RecurringWorkLogTest.words")
                .doesNotContain(CANARY);
    }

    @Test
    void recurringWorkThatFailsLeavesItsTypeInTheLogAndNoneOfItsWords() throws InterruptedException {
        var works = new StaticListableBeanFactory(Map.of("failing", new Failing()));
        var recurring = new RecurringWork(works.getBeanProvider(Recurring.class));
        recurring.start();
        for (int wait = 0; wait < 100 && !logged().contains("background"); wait++) {
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
