package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** All connections of this node are in use, while another node goes on writing. */
@LausitzHouse
@TestPropertySource(properties = "wandelwerk.page-cache.megabytes=8")
@Isolated
class FullPoolTest {

    private static final int CONNECTIONS = 16;

    private final List<Connection> taken = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource pool;

    @Autowired
    private JdbcConnectionDetails house;

    @Autowired
    private PageCache cache;

    @BeforeEach
    void waitForTheFollower() throws Exception {
        while (!cache.isTrusted()) {
            Thread.sleep(10);
        }
    }

    @AfterEach
    void giveBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
    }

    private void takeAll() throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            taken.add(pool.getConnection());
        }
    }

    @Test
    void keptPagesAreGivenOnAsTheChangesAreSeenBesideThePool() throws Exception {
        var site = new Site(port);
        var before = site.get("/beschluesse");
        takeAll();
        Thread.sleep(1000);
        assertThat(cache.isTrusted()).isTrue();
        assertThat(site.get("/beschluesse").body()).isEqualTo(before.body());
    }

    @Test
    void whatAnotherNodeChangedIsNotShownAsItWas() throws Exception {
        var site = new Site(port);
        assertThat(site.get("/aktuelles").status()).isEqualTo(200);
        takeAll();
        rename("title_de || ' (neu)'");
        Thread.sleep(1000);
        try {
            assertThat(site.get("/aktuelles").status()).isEqualTo(503);
        } finally {
            rename("replace(title_de, ' (neu)', '')");
        }
    }

    private void rename(String title) throws SQLException {
        try (var other = DriverManager.getConnection(house.getJdbcUrl(), house.getUsername(), house.getPassword());
                var statement = other.createStatement()) {
            statement.execute("update news.items set title_de = " + title);
        }
    }
}
