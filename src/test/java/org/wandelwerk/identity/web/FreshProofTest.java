package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.HouseRoutes;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;

/** What is sensitive asks for a fresh proof of who is there, at each address that one file names with the reason. */
@House
@Import(Desks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreshProofTest {

    private static final Path FILE = Path.of("src/test/resources/access/fresh.csv");
    private static final String NOTHING = "00000000-0000-8000-8000-0000000000ff";
    private static final String ANOTHER_KIND = "meldungen";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private DSLContext sql;

    private Desk desk;
    private Desk.Form empty;

    /**
     * An address that asks for a fresh proof.
     *
     * @param kinds the kinds of records for which it does; empty for all
     * @param form what the form must say so that it does
     */
    record Line(String method, String address, List<String> kinds, String form, String reason) {

        static Line read(String line) {
            var cells = line.split(";", -1);
            assertThat(cells).as(line).hasSize(5);
            return new Line(cells[0], cells[1], words(cells[2]), cells[3], cells[4]);
        }

        private static List<String> words(String cell) {
            return Stream.of(cell.split(", "))
                    .filter(word -> !word.isEmpty())
                    .sorted()
                    .toList();
        }

        String told() {
            return method + " " + address + " " + kinds;
        }

        /** The address of something that does not exist: the proof is asked for before anything else. */
        String of(String kind) {
            return address.replaceFirst("\\[.*", "").replace("{kind}", kind).replaceAll("\\{[^}]+}", NOTHING);
        }

        @Override
        public String toString() {
            return told();
        }
    }

    static Stream<Line> lines() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Line::read);
    }

    @BeforeAll
    void somebodyProvedLongAgo() {
        desk = desks.of(new Site(port), "Ada Alt", "administrator");
        sql.transaction(all -> all.dsl()
                .execute(
                        "update identity.sign_ins set confirmed_at = confirmed_at - interval '1 hour'"
                                + " where person_id = ?",
                        desk.person().id().value()));
        empty = Desk.Form.in(desk.get("/schreibtisch").page(), "/abmelden");
    }

    private Site.Answer ask(Line line, String kind) {
        var form = empty.to(line.of(kind));
        for (var field : line.form().split("&")) {
            var parts = field.split("=", 2);
            form = parts.length == 2 ? form.with(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8)) : form;
        }
        return line.method().equals("POST") ? desk.send(form) : desk.get(form.address());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whoseProofIsOldProvesAnewFirst(Line line) {
        for (var kind : line.kinds().isEmpty() ? List.of(ANOTHER_KIND) : line.kinds()) {
            var answer = ask(line, kind);

            assertThat(answer.status()).as(kind).isEqualTo(303);
            assertThat(answer.header("Location")).as(kind).startsWith("/anmelden/bestaetigen?weiter=");
        }
        if (!line.kinds().isEmpty()) {
            assertThat(ask(line, ANOTHER_KIND).status())
                    .as("what is of no such kind")
                    .isNotEqualTo(303);
        }
    }

    /** Both ways: what is missing in the file, and what stands there though nobody asks for it any more. */
    @Test
    void theFileNamesAllAddressesThatAskForItAndNoOthers() throws IOException {
        var asking = new TreeSet<String>();
        HouseRoutes.all().forEach(route -> {
            var fresh = route.handler().getAnnotation(FreshSignIn.class);
            if (fresh != null) {
                var kinds = Arrays.stream(fresh.kinds()).sorted().toList();
                asking.add(route.method() + " " + route.told() + " " + kinds);
            }
        });
        assertThat(lines().map(Line::told)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(asking);
    }

    @Test
    void eachSaysWhyAndIsWhereTheProofIsAskedFor() throws IOException {
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line.reason()).hasSizeGreaterThan(20).endsWith(".");
            assertThat(line.address()).startsWith("/schreibtisch/");
        });
    }
}
