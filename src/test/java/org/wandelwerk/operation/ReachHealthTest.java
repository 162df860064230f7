package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.outgoing.Outgoing;

/** Whether the provider answers is asked by the way on which a sign-in asks it. */
class ReachHealthTest {

    private static final String ISSUER = "http://sso.example:8080/realms/agency";

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer proxy;
    private int status = 200;

    ReachHealthTest() throws IOException {
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void aProxyThatAloneKnowsTheProvider() {
        proxy.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + " "
                    + exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        proxy.start();
    }

    @AfterEach
    void end() {
        proxy.stop(0);
    }

    private List<HealthNote> notes(String... settings) {
        var notes = new ConcurrentLinkedQueue<HealthNote>();
        new ApplicationContextRunner()
                .withBean(Outgoing.class)
                .withBean(ReachHealth.class)
                .withPropertyValues(settings)
                .run(house ->
                        house.getBean(ReachHealth.class).notes(Instant.EPOCH).forEach(notes::add));
        return List.copyOf(notes);
    }

    private String throughTheProxy() {
        return "wandelwerk.outgoing.proxy=http://127.0.0.1:"
                + proxy.getAddress().getPort();
    }

    @ParameterizedTest
    @CsvSource({"200, provider.answers", "404, provider.answers", "502, provider.silent", "504, provider.silent"})
    void behindAProxyTheProviderIsAskedThroughIt(int answer, String word) {
        status = answer;

        var notes = notes(
                "wandelwerk.oidc.issuer=" + ISSUER,
                "wandelwerk.outgoing.internal-hosts=sso.example:8080",
                throughTheProxy());

        assertThat(notes).extracting(HealthNote::word).containsExactly(word);
        assertThat(notes.getFirst().values()).isEqualTo(List.of("sso.example"));
        assertThat(asked).containsExactly("sso.example:8080 /realms/agency/.well-known/openid-configuration");
    }

    @Test
    void withoutTheProxyNobodyFindsIt() {
        var notes = notes("wandelwerk.oidc.issuer=" + ISSUER, "wandelwerk.outgoing.internal-hosts=sso.example:8080");

        assertThat(notes).extracting(HealthNote::word).containsExactly("provider.silent");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatIsNotSetIsNotAsked() {
        assertThat(notes(throughTheProxy())).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void mailGoesByNoProxy() {
        var notes = notes(
                "wandelwerk.mail.url=smtp://127.0.0.1:" + proxy.getAddress().getPort(), throughTheProxy());

        assertThat(notes).extracting(HealthNote::word).containsExactly("mail.answers");
        assertThat(asked).isEmpty();
    }
}
