package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

/** How often every kind of public page asks the database when nothing of it is kept. */
@LausitzHouse
class PublicStatementsTest {

    private static final int MOST = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    static List<String> pages() {
        return PublicAddresses.german();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAsksTheDatabaseSeldom(String entry) {
        var address = PublicAddresses.path(port, entry);
        new Site(port).get(address);

        var asked = statements.during(() -> new Site(port).get(address));

        assertThat(asked).hasSizeLessThanOrEqualTo(MOST);
    }
}
