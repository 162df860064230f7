package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;

/** Of many who guess at once no more are listened to than of as many one after another. */
@House
@Import({SomePeople.class, MovableClock.Hung.class})
class GuessingTest {

    private static final int MANY = 50;
    private static final int FREE = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private MovableClock clock;

    private Person person;

    /** However slow the machine is, no wait ends meanwhile; what others tried before counts no longer. */
    @BeforeEach
    void holdTheClock() {
        clock.goForward(Duration.ofHours(2));
        clock.hold();
        person = people.somebodyWithPasswordAndCode();
    }

    @AfterEach
    void letItGoOn() {
        clock.goOn();
    }

    private static List<Integer> atOnce(Callable<Integer> guess) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(
                    IntStream.range(0, MANY).mapToObj(_ -> guess).toList());
            return all.stream().map(one -> one.resultNow()).toList();
        }
    }

    private int enter(String password) {
        return new Visitor(port)
                .fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", password)
                .status();
    }

    @Test
    void passwordsAreGuessedAFewTimesHoweverManyTryAtOnce() throws Exception {
        var begun = people.compared();

        var answers = atOnce(() -> enter("falsch geraten ist es"));

        var heard = answers.stream().filter(status -> status == 422).count();
        assertThat(heard).isEqualTo(FREE);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(MANY - FREE);
        assertThat(people.compared() - begun).isEqualTo(FREE);
    }

    @Test
    void codesAreGuessedAFewTimesHoweverManyTryAtOnce() throws Exception {
        var visitor = new Visitor(port);
        visitor.fill("/anmelden", "/anmelden", "username", person.mail().value(), "password", PASSWORD);
        var token = visitor.token("/anmelden/code");
        var session = visitor.session();

        var answers = atOnce(() -> {
            var other = new Visitor(port);
            other.hold(session);
            return other.post("/anmelden/code", Map.of("code", "000000", "token", token))
                    .status();
        });

        var heard = answers.stream().filter(status -> status == 422).count();
        assertThat(heard).isEqualTo(FREE);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(MANY - FREE);
    }

    @Test
    void theRightPasswordFreesWhatWasGuessedWrong() {
        for (int i = 0; i < FREE - 1; i++) {
            assertThat(enter("falsch geraten ist es")).isEqualTo(422);
        }
        assertThat(enter(PASSWORD)).isEqualTo(303);
        for (int i = 0; i < FREE; i++) {
            assertThat(enter("falsch geraten ist es")).isEqualTo(422);
        }
        assertThat(enter(PASSWORD)).isEqualTo(429);
        clock.goForward(Duration.ofSeconds(3));
        assertThat(enter(PASSWORD)).isEqualTo(303);
    }
}
