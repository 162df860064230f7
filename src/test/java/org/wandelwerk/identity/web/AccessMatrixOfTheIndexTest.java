package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;

/** The lines of the matrix about search and list of projects, asked in a house that has an index. */
@SearchedHouse
@Import(MatrixPeople.class)
@TestPropertySource(
        properties = {
            "spring.application.name=matrix-searched-house",
            "wandelwerk.home=target/test-home-matrix-searched-${test.lane}",
            "wandelwerk.demo-password=" + AccessMatrixTest.PASSWORD
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixOfTheIndexTest {

    private static final List<String> LISTS = List.of("/projekte", "/suche");

    private final Map<String, Visitor> visitors = new TreeMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private MatrixPeople people;

    static Stream<Matrix.Line> lines() throws IOException {
        return Matrix.read().lines().stream()
                .filter(line -> LISTS.stream().anyMatch(list -> line.address().matches(list + "([.][a-z]+)?")));
    }

    @BeforeAll
    void everybodyIsSignedIn() throws IOException, InterruptedException {
        SearchedPages.await(new Site(port));
        people.come();
        lines().findFirst().orElseThrow().expected().keySet().forEach(this::signIn);
    }

    private void signIn(String role) {
        var visitor = new Visitor(port);
        visitors.put(role, visitor);
        if (!role.equals("besucher")) {
            visitor.fill(
                    "/anmelden",
                    "/anmelden",
                    "username",
                    role + "@demo.example",
                    "password",
                    AccessMatrixTest.PASSWORD);
        }
    }

    /** Without an index there is no file, so that the matrix says 404; with it everybody takes along what he sees. */
    @ParameterizedTest
    @MethodSource("lines")
    void eachCellHoldsWithTheIndexAndFilesAreThere(Matrix.Line line) {
        assertThat(line.expected().keySet())
                .allSatisfy(role -> assertThat(visitors.getOrDefault(role, new Visitor(port))
                                .get(line.call())
                                .status())
                        .as(role + " " + line)
                        .isEqualTo(200));
    }

    /** Nobody learns by a count of what he may not open: who reads no more than everybody is told no more. */
    @ParameterizedTest
    @MethodSource("lists")
    void aVisitorIsToldNothingThatIsNotPublic(String list) {
        var told = visitors.getOrDefault("besucher", new Visitor(port)).get(list);

        assertThat(told.page().select("main a[href^=/schreibtisch]")).isEmpty();
        assertThat(told.page().select("main .row a[href^=/projekte/], main .hit a[href^=/projekte/]"))
                .isNotEmpty()
                .allMatch(link -> new Site(port).get(link.attr("href")).status() == 200);
    }

    static List<String> lists() {
        return List.of("/projekte", "/projekte?ordnung=kosten", "/suche?q=Lausitz&art=projekte");
    }
}
