package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.TestDatabase;

/** The database lets nobody in any more: what was shown a moment ago is still shown, and all goes on afterwards. */
@LausitzHouse
@TestPropertySource(properties = "wandelwerk.page-cache.megabytes=8")
class DatabaseGoneDrill {

    /** The pool waits longer from try to try, at most some ten seconds. */
    private static final int MOST_TRIES = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcConnectionDetails house;

    @Autowired
    private PageCache cache;

    @BeforeEach
    void open() throws Exception {
        while (!cache.isTrusted()) {
            Thread.sleep(10);
        }
    }

    @AfterEach
    void letIn() throws SQLException {
        allow(true);
    }

    @Test
    void readersKeepWhatTheyHadAndTheHouseComesBackByItself() throws Exception {
        var site = new Site(port);
        var before = site.get("/werkstaetten/2");
        allow(false);
        while (cache.isTrusted()) {
            Thread.sleep(10);
        }

        var during = site.get("/werkstaetten/2");
        assertThat(during.status()).isEqualTo(200);
        assertThat(during.body()).isEqualTo(before.body());
        assertThat(during.header("Content-Security-Policy")).isEqualTo(before.header("Content-Security-Policy"));
        assertThat(site.get("/werkstaetten/3").status()).isEqualTo(503);

        allow(true);
        var tries = 0;
        while (site.get("/werkstaetten/3").status() != 200 && tries++ < MOST_TRIES) {
            Thread.sleep(500);
        }
        assertThat(site.get("/werkstaetten/3").status()).isEqualTo(200);
    }

    private void allow(boolean isAllowed) throws SQLException {
        var name = house.getJdbcUrl().substring(house.getJdbcUrl().lastIndexOf('/') + 1);
        var server = TestDatabase.server();
        try (var connection = owner(server.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("alter database %s with allow_connections %s".formatted(name, isAllowed));
            if (!isAllowed) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'".formatted(name)
                                + " and backend_type = 'client backend'");
            }
        }
    }

    private static Connection owner(String url) throws SQLException {
        var server = TestDatabase.server();
        return DriverManager.getConnection(url, server.user(), server.password());
    }
}
