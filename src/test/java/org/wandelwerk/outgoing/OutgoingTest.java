package org.wandelwerk.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/** A server on this machine stands for what must not be reached, and for what the operator listed. */
class OutgoingTest {

    private static final String OWN = "127.0.0.1";
    private static final String FOREIGN = "192.0.2.1";

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private int port;

    OutgoingTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(OWN), 0), 0);
        port = server.getAddress().getPort();
    }

    @BeforeEach
    void serve() {
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(path);
        var leads = path.startsWith("/to/") ? path.substring(4) : "";
        if (!leads.isEmpty()) {
            exchange.getResponseHeaders().set("Location", URI.create(leads).toString());
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/long")) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[BoundedBody.MOST_BYTES + 1]);
        } else if (path.equals("/announced")) {
            exchange.sendResponseHeaders(200, BoundedBody.MOST_BYTES + 1L);
            exchange.getResponseBody().write(0);
            exchange.getResponseBody().flush();
        } else {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("gefunden".getBytes(UTF_8));
        }
        exchange.close();
    }

    private static Outgoing outgoing(DnsResolver names, String... internal) {
        return new Outgoing(OutgoingSettings.of(List.of(internal), ""), names);
    }

    private Outgoing toItself() {
        return outgoing(new Names(Map.of("sso.example", new ArrayDeque<>(List.of(OWN)))), "sso.example:" + port);
    }

    private static String get(Outgoing outgoing, String address) throws IOException {
        try (var answer =
                outgoing.createRequest(URI.create(address), HttpMethod.GET).execute()) {
            return new String(answer.getBody().readAllBytes(), UTF_8);
        }
    }

    private static void refuses(Outgoing outgoing, String address, String why) {
        assertThatThrownBy(() -> get(outgoing, address))
                .isInstanceOf(Unreachable.class)
                .hasMessageContaining(why);
    }

    @Test
    void aHostThatTheOperatorListedIsAskedEvenByHttp() throws IOException {
        assertThat(get(toItself(), "http://sso.example:" + port + "/")).isEqualTo("gefunden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://news.example/", "http://sso.example/", "http://news.example:443/"})
    void nobodyElseIsAskedByHttp(String address) {
        refuses(toItself(), address, "only https");
        assertThat(asked).isEmpty();
    }

    @Test
    void nobodyElseIsAskedAtAnotherPort() {
        refuses(toItself(), "https://news.example:8443/", "only the port of https");
        refuses(toItself(), "https://%s:%d/".formatted(OWN, port), "only the port of https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00:ec2::254", "::ffff:127.0.0.1"})
    void aNameThatLeadsIntoAPrivateNetworkIsNotFollowed(String hidden) {
        var names = new Names(Map.of("inside.example", new ArrayDeque<>(List.of(hidden))));
        refuses(outgoing(names), "https://inside.example/", "does not lie in the public network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://[::1]/", "https://2130706433/", "https://169.254.169.254/"})
    void anAddressInsteadOfANameIsCheckedToo(String address) {
        refuses(outgoing(new Names(Map.of())), address, "does not lie in the public network");
    }

    @Test
    void aNameWithOneAddressInPrivateIsRefusedAsAWhole() {
        DnsResolver both = new Names(Map.of()) {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName("9.9.9.9"), InetAddress.getByName(OWN)};
            }
        };
        refuses(outgoing(both), "https://both.example/", "does not lie in the public network");
    }

    @Test
    void aNameThatChangesItsAddressIsCheckedAtEachConnection() {
        var changing = new Names(Map.of("rebinding.example", new ArrayDeque<>(List.of(FOREIGN, OWN, OWN))));
        var outgoing = outgoing(changing);
        refuses(outgoing, "https://rebinding.example/", "does not lie in the public network");
        refuses(outgoing, "https://rebinding.example/", "does not lie in the public network");
        assertThat(changing.lookups).isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    @Test
    void noRedirectIsFollowedWhereverItLeads() throws IOException {
        var outgoing = toItself();
        for (var target : List.of("/end", "http://%s:%d/secret".formatted(OWN, port), "file:///etc/passwd")) {
            var request =
                    outgoing.createRequest(URI.create("http://sso.example:" + port + "/to/" + target), HttpMethod.GET);
            try (var answer = request.execute()) {
                assertThat(answer.getStatusCode().is3xxRedirection()).as(target).isTrue();
            }
        }
        assertThat(asked).hasSize(3).allMatch(path -> path.startsWith("/to/"));
    }

    @Test
    void aLongAnswerIsCutOffWhetherItSaysSoOrNot() {
        var outgoing = toItself();
        for (int times = 0; times < 8; times++) {
            refuses(outgoing, "http://sso.example:" + port + "/announced", "too long");
        }
        refuses(outgoing, "http://sso.example:" + port + "/long", "too long");
    }

    @Test
    void throughAProxyNamesThatLeadInsideAreRefusedToo() {
        var settings = OutgoingSettings.of(List.of(), "http://%s:%d".formatted(OWN, port));
        var names = new Names(Map.of("inside.example", new ArrayDeque<>(List.of("10.0.0.1"))));
        refuses(new Outgoing(settings, names), "https://inside.example/", "does not lie in the public network");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatOnlyTheProxyKnowsIsAskedThroughIt() {
        var settings = OutgoingSettings.of(List.of(), "http://%s:%d".formatted(OWN, port));
        var names = new Names(Map.of());
        assertThatThrownBy(() -> get(new Outgoing(settings, names), "https://outside.example/"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sso.example/realms/agency",
                "HTTP://sso.example:8080",
                "http://10.0.0.7:8080",
                "http://localhost.sso.example",
                "http://127.example",
                "sso.example"
            })
    void aSecretLeavesInClearForNobody(String issuer) {
        var settings = OutgoingSettings.of(List.of("another.example:8080"), "");

        assertThatThrownBy(() -> settings.andProvider(issuer))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("WANDELWERK_OIDC_ISSUER", "https", "WANDELWERK_OUTGOING_INTERNAL_HOSTS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sso.example:443",
                "https://10.0.0.7:8443",
                "http://localhost:8080",
                "http://127.0.0.1:8080",
                "http://[::1]:8080",
                "http://listed.example:8080",
                "http://LISTED.example:80/realms/agency"
            })
    void theProviderIsAskedByHttpsOnThisMachineOrWhereTheOperatorListedIt(String issuer) {
        var settings = OutgoingSettings.of(List.of("listed.example:8080", "listed.example:80"), "");
        var named = URI.create(issuer);

        assertThat(settings.andProvider(issuer).isInternal(named.getHost(), named.getPort()))
                .isTrue();
    }

    @Test
    void noHouseStartsWhoseSecretWouldLeaveInClear() {
        assertThatThrownBy(() -> new Outgoing(List.of(), "", "http://sso.example", ""))
                .hasMessageContaining("WANDELWERK_OIDC_ISSUER");
        assertThat(new Outgoing(List.of(), "", "", "")).isNotNull();
    }

    /** Names with their addresses, one after the other; literal addresses stand for themselves. */
    private static class Names implements DnsResolver {

        private final Map<String, Deque<String>> known;
        private int lookups;

        Names(Map<String, Deque<String>> known) {
            this.known = known;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            lookups++;
            var next = known.get(host);
            if (next == null && !host.matches("\\[?[0-9a-f:.]+]?")) {
                throw new UnknownHostException(host);
            }
            var address = next == null ? host : next.size() > 1 ? next.poll() : next.getFirst();
            return InetAddress.getAllByName(address);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
