package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.HouseRoutes;
import org.wandelwerk.HouseRoutes.Route;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desks;

/** How often every page of the desk that is no single record asks the database. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=every-kind-house")
class DeskStatementsTest {

    /** The page of periods asks once for each kind of record that ends. */
    private static final int MOST = 32;

    /** Files, single records, what leads elsewhere, and all that is stored of a person, which each module tells. */
    private static final Pattern NO_LIST = Pattern.compile(".*([{.]|/neu$|/konto|/meine-daten$).*");

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    private static Stream<String> lists() {
        var kinds = Stream.of("meldungen", "akteure", "gremien", "sitze", "sprecher", "sitzungen", "themen", "projekte")
                .map(kind -> "/schreibtisch/bearbeiten/" + kind);
        return Stream.concat(
                kinds,
                HouseRoutes.all()
                        .filter(route -> route.method().equals("GET"))
                        .map(Route::address)
                        .filter(address -> address.startsWith("/schreibtisch")
                                && !NO_LIST.matcher(address).matches())
                        .distinct());
    }

    @Test
    void aListOfTheDeskAsksSeldomHoweverLongItIs() {
        var admin = desks.of(new Site(port), "Ada Alleskann", "administrator");
        var pages =
                lists().filter(address -> admin.get(address).status() == 200).toList();
        assertThat(pages)
                .hasSizeGreaterThan(25)
                .allSatisfy(address -> assertThat(statements.during(() -> admin.get(address)))
                        .as(address)
                        .hasSizeLessThanOrEqualTo(MOST));
    }
}
