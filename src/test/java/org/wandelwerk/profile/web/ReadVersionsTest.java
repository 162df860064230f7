package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Question;
import org.wandelwerk.identity.access.Scope;

/** What readers of single answers read of versions, lists and files: theirs of one version, and no more. */
class ReadVersionsTest extends ProfileBeforeAWorkshop {

    private static final String LIST = "/schreibtisch/steckbriefe";
    private static final Set<AnswerReader> ALL = Set.of(AnswerReader.BODIES, AnswerReader.MINISTRY, AnswerReader.BANK);

    @Autowired
    private DSLContext sql;

    private List<Desk> readers() {
        return List.of(
                holding("ministry", Scope.ALL),
                holding("bank", Scope.ALL),
                holding("auditor", Scope.ALL),
                holding("delegate", workshop(WORKSHOP)),
                holding("speaker", workshop(WORKSHOP)));
    }

    private void giveBack() {
        var office = office();
        var reply = Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Bitte anders.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("summary"));
        assertThat(office.send(reply).status()).isEqualTo(303);
    }

    @Test
    void ofWhatWasAcceptedReadersReadAReworkedVersionOnceTheOfficeHasAcceptedIt() {
        var office = office();
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        giveBack();
        save("idee", Map.of("a_summary", "zweite Zusammenfassung", "a_title", "zweiter Titel"));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(main(holding("office", Scope.ALL), address())).contains("zweite Zusammenfassung");
        assertThat(main(office, LIST)).contains("zweiter Titel");
        for (var reader : readers()) {
            assertThat(main(reader, address())).contains("wort-summary-ende").doesNotContain("zweite");
            assertThat(main(reader, LIST)).contains("wort-title-ende").doesNotContain("zweiter Titel");
        }
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        for (var reader : readers()) {
            assertThat(main(reader, address())).contains("zweite").doesNotContain("wort-summary-ende");
        }
    }

    @Test
    void readersReadWhatIsHandedInLastAndNeitherWhatWasBeforeNorWhatIsStillWritten() {
        giveBack();
        save("idee", Map.of("a_summary", "zweite Zusammenfassung"));
        for (var reader : readers()) {
            assertThat(main(reader, address())).contains("wort-summary-ende").doesNotContain("zweite");
        }
        assertThat(handIn().status()).isEqualTo(303);
        assign();
        for (var reader : readers()) {
            for (var asked : List.of(address(), address() + "?fassung=1")) {
                assertThat(main(reader, asked))
                        .contains("zweite Zusammenfassung")
                        .doesNotContain("wort-summary-ende");
            }
        }
        assertThat(main(office(), received() + "?fassung=1")).contains("wort-summary-ende");
    }

    private static String main(Desk desk, String address) {
        return desk.get(address).page().select("main").text();
    }

    @Test
    void theListNamesOnlyWhatIsForAllWhoReadIt() {
        for (var reader : readers()) {
            var list = main(reader, LIST);
            assertThat(list).contains("wort-title-ende");
            texts().filter(question -> !question.readers().containsAll(ALL))
                    .forEach(question -> assertThat(list).doesNotContain(word(question)));
        }
    }

    @Test
    void filesOfAProfileAreForItsWriterAndTheOfficeWhicheverAnswersOneReads() {
        giveBack();
        var attached = Form.in(writer.get(profile()).page(), "/anlagen");
        writer.hand(attached, "datei", "Lageplan-geheim.txt", "Ein Plan.".getBytes(StandardCharsets.UTF_8));
        assertThat(handIn().status()).isEqualTo(303);
        assign();
        var file = sql.fetchValue(
                "select id from document.versions where name = 'Lageplan-geheim.txt'" + " order by id desc limit 1");
        for (var reader : readers()) {
            assertThat(reader.get(address()).status()).isEqualTo(200);
            assertThat(reader.get(address()).body()).doesNotContain("Lageplan-geheim");
            for (var closed : List.of(
                    received(),
                    received() + "?fassung=1",
                    received() + "/eingang-1.pdf",
                    profile() + "/eingang-1.pdf",
                    profile(),
                    "/schreibtisch/warum/datei/" + file)) {
                assertThat(reader.get(closed).status())
                        .as(closed + " for " + reader.person().name())
                        .isEqualTo(404);
            }
        }
        assertThat(office().get(received() + "/eingang-1.pdf").status()).isEqualTo(200);
        assertThat(main(office(), received())).contains("Lageplan-geheim.txt");
        assertThat(writer.get(profile() + "/eingang-1.pdf").status()).isEqualTo(200);
    }

    /** What the project itself tells of a profile becomes public with it. */
    @Test
    void whatBecomesOfTheProjectIsAskedForEverybody() {
        assertThat(questions()
                        .filter(question -> Set.of("title", "summary", "promoter", "places", "start", "end")
                                .contains(question.id()))
                        .map(Question::readers))
                .hasSize(6)
                .allMatch(readers -> readers.containsAll(EnumSet.allOf(AnswerReader.class)));
    }
}
