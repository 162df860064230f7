package org.wandelwerk.identity.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.identity.web.Matrix;
import org.wandelwerk.identity.web.MatrixHouse;
import org.wandelwerk.identity.web.MatrixRecords;
import org.wandelwerk.identity.web.MatrixWords;

/** Each page of a single record tells its reader why it is seen. */
@MatrixHouse
class WhyLinksTest {

    private static final Pattern RECORD =
            Pattern.compile("/schreibtisch/.*\\{(id|key|record|seat)}.*|.*/fristen/\\{kind}");
    private static final String WHY = "a[href^=/schreibtisch/warum/]";

    /** Pages of a record that do not answer themselves, and why not. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("/schreibtisch/rechte/personen/{id}/sperre", "a form of the person, whose page answers"),
            Map.entry("/schreibtisch/rechte/personen/{id}/angaben", "a form of the person, whose page answers"),
            Map.entry("/schreibtisch/rechte/personen/{id}/rueckkehr", "a form of the person, whose page answers"),
            Map.entry("/schreibtisch/rechte/personen/{id}/loeschung", "a form of the person, whose page answers"),
            Map.entry("/schreibtisch/warum/{word}/{key}", "the answer itself"),
            Map.entry("/schreibtisch/verlauf/{kind}/{key}", "the line of time of a record whose page answers"),
            Map.entry("/schreibtisch/angaben/{word}/{key}", "each of its fields leads there; there may be none"),
            Map.entry("/schreibtisch/fortsetzen/{key}", "what the reader typed, and nobody else sees"),
            Map.entry("/schreibtisch/eingaenge/{key}/verfahren", "a form of what came in, whose page answers"),
            Map.entry("/schreibtisch/eingaenge/{key}/uebernahme", "a form of what came in, whose page answers"),
            Map.entry("/schreibtisch/eingaenge/{key}/veroeffentlichung", "a form of what came in, whose page answers"),
            Map.entry("/schreibtisch/bearbeiten/{kind}/{record}/vorschau", "the record as it will be seen"),
            Map.entry("/schreibtisch/bearbeiten/{kind}/{record}/verlauf", "a part of the draft, whose page answers"),
            Map.entry("/schreibtisch/bearbeiten/{kind}/{record}/rueckruf", "a form of the draft, whose page answers"),
            Map.entry("/schreibtisch/einlesen/{id}/spalten", "a form of the list, whose page answers"),
            Map.entry("/schreibtisch/briefe/{id}/vorschau", "a part of the template, whose page answers"));

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    @Autowired
    private MatrixRecords records;

    @Autowired
    private Roles roles;

    @Autowired
    private DSLContext sql;

    @Test
    void eachPageOfARecordLeadsToTheAnswerWhyItIsSeen() throws IOException {
        records.begin();
        var words = new MatrixWords(new Site(port), sql, roles.today(), records);
        var silent = new ArrayList<String>();
        var lines = Matrix.read().lines().stream()
                .filter(line -> line.method().equals("GET")
                        && RECORD.matcher(line.address()).matches()
                        && !OTHERS.containsKey(line.address())
                        && line.expected().containsValue(200))
                .toList();
        assertThat(lines).hasSizeGreaterThan(20);
        lines.forEach(line -> {
            if (!answers(words, line)) {
                silent.add(line.toString());
            }
        });
        assertThat(silent).isEmpty();
    }

    /** Whether it does to the first account that reads it; what is no page needs not. */
    private boolean answers(MatrixWords words, Matrix.Line line) {
        var reader = line.expected().entrySet().stream()
                .filter(cell -> cell.getValue() == 200)
                .findFirst()
                .orElseThrow();
        var desk = desks.of(new Site(port), named(reader.getKey()));
        var shown = desk.get(words.in(line.call()));
        if (!shown.header("Content-Type").startsWith("text/html")) {
            return true;
        }
        var link = shown.page().select(WHY).attr("href");
        return shown.status() == 200 && !link.isEmpty() && desk.get(link).status() == 200;
    }

    @Test
    void whatIsExceptedIsAnAddressOfTheHouse() throws IOException {
        assertThat(Matrix.read().lines().stream().map(Matrix.Line::address)).containsAll(OTHERS.keySet());
    }

    private Person named(String account) {
        return people.find(new MailAddress(account + "@demo.example")).orElseThrow();
    }
}
