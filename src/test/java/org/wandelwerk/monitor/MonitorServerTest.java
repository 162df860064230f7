package org.wandelwerk.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.TestDatabase;

/** What the machines of the operator are told at a door of their own. */
@House
@TestPropertySource(properties = {"management.server.port=0", "spring.datasource.hikari.connection-timeout=1000"})
class MonitorServerTest {

    @Autowired
    private MonitorServer server;

    @Autowired
    private MonitorAnswers answers;

    @Autowired
    private JdbcConnectionDetails house;

    @LocalServerPort
    private int publicPort;

    private Site door() {
        return new Site(server.port());
    }

    @Test
    void theHouseSaysThatItIsWellAndNothingElse() {
        await().until(() -> door().get("/health").status() == 200);
        for (var path : new String[] {"/health", "/health/liveness", "/health/readiness"}) {
            var answer = door().get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}\n");
        }
    }

    @Test
    void figuresAreWrittenAsPrometheusReadsThem() {
        new Site(publicPort).get("/");
        var answer = door().get("/metrics");
        assertThat(answer.header("Content-Type")).startsWith("text/plain; version=0.0.4");
        assertThat(answer.body().lines().filter(line -> !line.startsWith("#")))
                .allMatch(line -> line.matches("[a-z_]+ -?[0-9.E-]+"))
                .anyMatch(line -> line.matches("wandelwerk_requests_total [1-9].*"))
                .anyMatch(line -> line.startsWith("wandelwerk_connections_max 16"))
                .anyMatch(line -> line.startsWith("wandelwerk_pages_kept"))
                .anyMatch(line -> line.startsWith("jvm_memory_heap_used_bytes"));
    }

    @Test
    void whatIsNotThereIsNotFoundAndNothingCanBeSent() {
        assertThat(door().get("/").status()).isEqualTo(404);
        assertThat(door().get("/metrics/x").status()).isEqualTo(404);
        assertThat(door().post("/health", "", "").status()).isEqualTo(405);
    }

    @Test
    void thePublicDoorTellsNothingOfIt() {
        for (var path : new String[] {"/health", "/health/readiness", "/metrics", "/actuator/health"}) {
            assertThat(new Site(publicPort).get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aHouseWithoutItsDatabaseLivesButIsNotReady() throws SQLException {
        try {
            allow(false);
            assertThat(door().get("/health/readiness").status()).isEqualTo(503);
            assertThat(door().get("/health").status()).isEqualTo(503);
            assertThat(door().get("/health/liveness").status()).isEqualTo(200);
            assertThat(door().get("/metrics").body()).contains("jvm_threads");
        } finally {
            allow(true);
        }
    }

    @Test
    void aTakenPortKeepsNobodyFromReading() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var late = new MonitorServer(answers, "127.0.0.1", taken.getLocalPort());
            late.open();
            assertThat(late.port()).isEqualTo(-1);
            late.destroy();
        }
    }

    private void allow(boolean isAllowed) throws SQLException {
        var name = house.getJdbcUrl().substring(house.getJdbcUrl().lastIndexOf('/') + 1);
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(server.url("postgres"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("alter database %s with allow_connections %s".formatted(name, isAllowed));
            if (!isAllowed) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name)
                                + " and backend_type = 'client backend'");
            }
        }
    }
}
