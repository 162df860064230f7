package org.wandelwerk.identity.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.web.Matrix;
import org.wandelwerk.identity.web.MatrixHouse;
import org.wandelwerk.identity.web.MatrixRecords;
import org.wandelwerk.identity.web.MatrixWords;
import org.wandelwerk.identity.web.Visitor;

/** Whoever only looks changes nothing, whatever the address, and each answer says what it is and in which signs. */
@MatrixHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingTest {

    private static final List<String> LOOKING = List.of("admin", "promoter");

    @LocalServerPort
    private int port;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Roles roles;

    @Autowired
    private MatrixRecords records;

    @Value("${wandelwerk.demo-password}")
    private String password = "";

    private MatrixWords words;
    private List<String> calls = List.of();

    /** What there is to be looked at is made before; a file is fetched by a link that works once. */
    @BeforeAll
    void everythingIsThere() throws IOException {
        records.begin();
        words = new MatrixWords(new Site(port), sql, roles.today(), records);
        calls = Matrix.read().lines().stream()
                .filter(line -> line.method().equals("GET"))
                .map(Matrix.Line::call)
                .filter(call -> !call.contains("<dateiverweis"))
                .map(words::in)
                .toList();
    }

    private Visitor visitor(String role) {
        var visitor = new Visitor(port);
        var mail = role + "@demo.example";
        var answer = visitor.fill("/anmelden", "/anmelden", "username", mail, "password", password);
        assertThat(answer.header("Location")).as(role).isEqualTo("/schreibtisch");
        return visitor;
    }

    private long newest() {
        return sql.fetchSingle("select coalesce(max(id), 0) from history.changes")
                .into(long.class);
    }

    private List<String> changed(String role, long since) {
        return sql.fetch(
                        "select distinct table_name from history.changes where id > ?"
                                + " and actor = (select person_id from identity.accounts where mail = ?)",
                        since,
                        role + "@demo.example")
                .into(String.class);
    }

    @Test
    void nothingChangesByLooking() {
        for (var role : LOOKING) {
            var visitor = visitor(role);
            var since = newest();
            calls.forEach(visitor::get);
            assertThat(changed(role, since)).as(role).isEmpty();
        }
        var since = newest();
        words.in("<neu entwurf admin>");
        assertThat(changed("admin", since)).as("what somebody does").isNotEmpty();
    }

    @Test
    void everyAnswerSaysWhatItIsAndInWhichSigns() {
        var visitor = visitor("admin");
        var wrong = calls.stream()
                .map(call -> new Said(call, visitor.get(call)))
                .filter(said -> !said.isRight())
                .map(Said::toString)
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** An answer with its type; what consists of signs names those that are used, but JSON, which knows no others. */
    private record Said(String call, Site.Answer answer) {

        boolean isRight() {
            var type = answer.header("Content-Type").toLowerCase(Locale.ROOT);
            var isText = type.startsWith("text/") || type.matches("[a-z]+/([a-z.-]+[+])?xml.*");
            return answer.body().isEmpty() || (isText ? type.contains("charset=utf-8") : type.contains("/"));
        }

        @Override
        public String toString() {
            return call + " " + answer.status() + " " + answer.header("Content-Type");
        }
    }
}
