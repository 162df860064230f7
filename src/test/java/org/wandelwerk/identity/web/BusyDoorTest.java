package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.SomePeople;

/** When more sign in than passwords can be compared, the rest is told so soon, and it counts as no try. */
@House
@Import(SomePeople.class)
@TestPropertySource(properties = {"wandelwerk.password-checks-at-once=1", "wandelwerk.password-check-wait=1ms"})
class BusyDoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Test
    void whoFindsNoPlaceIsToldAndMayTryAgain() throws Exception {
        var person = people.somebodyWithPasswordAndCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var strangers = threads.invokeAll(IntStream.range(0, 12)
                    .mapToObj(number -> (Callable<Site.Answer>) () -> enter("s" + number + "@example.org", "geraten"))
                    .toList());
            var refused = strangers.stream()
                    .map(one -> one.resultNow())
                    .filter(answer -> answer.status() == 429)
                    .toList();
            assertThat(refused)
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(
                                    answer.page().select("#message").text())
                            .contains("Versuchen Sie es in einigen Sekunden noch einmal"));
            assertThat(strangers).extracting(one -> one.resultNow().status()).contains(422);
        }
        assertThat(enter(person.mail().value(), PASSWORD).status()).isEqualTo(303);
    }

    private Site.Answer enter(String name, String password) {
        return new Visitor(port).fill("/anmelden", "/anmelden", "username", name, "password", password);
    }
}
