package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

/** A house that keeps what its pages show and draws each answer anew, as the benchmark measures it. */
@LausitzHouse
@TestPropertySource(properties = {"wandelwerk.page-cache.megabytes=8", "wandelwerk.page-cache.bodies=false"})
@Isolated
class DrawnAnewTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private PageCache cache;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/werkstaetten/2", "/akteure"})
    void aSecondAnswerIsDrawnWithoutAStatement(String address) throws InterruptedException {
        while (!cache.isTrusted()) {
            Thread.sleep(10);
        }
        var first = new Site(port).get(address).body();

        var asked = statements.during(
                () -> assertThat(new Site(port).get(address).body()).isEqualTo(first));

        assertThat(asked)
                .allMatch(statement -> statement.contains("pg_current_snapshot")
                        || statement.contains("\"history\".")
                        || statement.contains("\"identity\"."));
    }

    @Test
    void noAnswerIsKept() {
        new Site(port).get("/");

        assertThat(new Site(port).get("/").header("ETag")).isEmpty();
        assertThat(cache.pages().size()).isZero();
    }
}
