package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;

/** Former names, places and figures are edited in rows, without scripts: the last rows are empty, to add more. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=every-kind-house")
class EditedRowsTest {

    private static final String DESK = "/schreibtisch/bearbeiten";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    private Site site;
    private Desk writer;
    private Desk second;

    @BeforeEach
    void seat() {
        site = new Site(port);
        writer = desks.of(site, "Wanda Wort", "office");
        second = desks.of(site, "Zoe Zweit", "office");
    }

    private String draft(String kind, int index) {
        return writer.get(DESK + "/" + kind)
                .page()
                .select("main .names a")
                .get(index)
                .attr("href");
    }

    private Form form(String draft) {
        return Form.in(writer.get(draft).page(), draft);
    }

    private Answer publish(String draft) {
        assertThat(writer.press(draft, "/vorschlag").status()).isEqualTo(303);
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
        return site.get(
                writer.get(draft).page().select("aside dd a[href]").getFirst().attr("href"));
    }

    private static List<String> before(Form form, String part, String... added) {
        var rows = form.fields().getOrDefault(part, List.of()).stream();
        return Stream.concat(Stream.of(added), rows).toList();
    }

    private static Form row(Form form, String field, String... parts) {
        var more = form;
        for (int i = 0; i < parts.length; i += 2) {
            var name = "c_" + field + "." + parts[i];
            more = more.with(name, before(form, name, parts[i + 1]));
        }
        return more;
    }

    @Test
    void aFormerNameIsAddedFindsTheOrganisationAndIsTakenOutAgain() {
        var draft = draft("akteure", 3);
        var rows = form(draft).fields().getOrDefault("c_former.name", List.of()).size();
        var named = row(
                form(draft), "former", "name", "Kohleverein Altdorf", "short", "KVA", "from", "", "to", "01.07.1991");

        var saved = writer.send(named);
        assertThat(saved.status())
                .as(saved.page().select(".field__error").text())
                .isEqualTo(303);
        assertThat(writer.get(draft + "/vorschau").page().select("main").text()).contains("Kohleverein Altdorf");
        var page = publish(draft);

        assertThat(page.page().text()).contains("Kohleverein Altdorf");
        assertThat(site.get("/suche?q=Kohleverein").page().select("main").text())
                .contains(page.heading());
        var next = form(draft);
        assertThat(next.fields().getOrDefault("c_former.name", List.of())).hasSize(rows + 1);
        assertThat(next.fields().getOrDefault("c_former.to", List.of())).contains("1991-07-01");
        for (var part : List.of("name", "short", "from", "to")) {
            var name = "c_former." + part;
            next = next.with(
                    name,
                    Stream.concat(
                                    Stream.of(""),
                                    next.fields().getOrDefault(name, List.of()).stream()
                                            .skip(1))
                            .toList());
        }
        assertThat(writer.send(next).status()).isEqualTo(303);
        assertThat(publish(draft).page().text()).doesNotContain("Kohleverein Altdorf");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1990-01-01, 1991-01-01, Bitte ausfüllen.",
        "Verein, 1990, 1991-01-01, Bitte den ganzen Tag",
        "Verein, 1991-01-01, 1990-01-01, endet",
        "Verein, bald, '', Das ist kein Datum"
    })
    void aMistakeInARowIsNamedAndNothingTypedIsLost(String name, String from, String to, String mistake) {
        var draft = draft("akteure", 4);
        var typed = row(form(draft), "former", "name", name, "short", "KVA", "from", from, "to", to);

        var answer = writer.send(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".field__error").text()).contains(mistake);
        assertThat(answer.page().select("#message a[href=#f_former]")).isNotEmpty();
        assertThat(form(draft).fields().getOrDefault("c_former.short", List.of()))
                .contains("KVA");
        assertThat(writer.press(draft, "/verwerfung").status()).isEqualTo(303);
    }

    @Test
    void twoNamesThatHoldOnOneDayAreRefusedBeforeTheyArePublished() {
        var draft = draft("akteure", 5);
        var once = row(form(draft), "former", "name", "Eins", "short", "", "from", "1990-01-01", "to", "1995-01-01");
        var twice = row(once, "former", "name", "Zwei", "short", "", "from", "1994-01-01", "to", "1996-01-01");

        assertThat(writer.send(twice).page().select(".field__error").text()).contains("am selben Tag");
        writer.press(draft, "/verwerfung");
    }

    @Test
    void aFigureIsAddedWithWhatItMeansItsDateAndItsSource() {
        var draft = draft("projekte", 2);
        var figure = new String[] {
            "kind", "PLANNED_COST", "amount", "1234567", "exactness", "ROUNDED", "date", "05.2024", "source", ""
        };
        var bare = writer.send(row(form(draft), "figures", figure));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select(".field__error").text()).contains("braucht eine Quelle");
        var typed = Form.in(bare.page(), draft);
        var sources = typed.fields().getOrDefault("c_figures.source", List.of());

        var sourced = typed.with(
                "c_figures.source",
                Stream.concat(
                                Stream.of("https://example.org/plan"),
                                sources.stream().skip(1))
                        .toList());
        var saved = writer.send(sourced);
        assertThat(saved.status())
                .as(saved.page().select(".field__error").text())
                .isEqualTo(303);
        var page = publish(draft);

        assertThat(page.page().text()).contains("1.234.567");
        assertThat(page.page().select("a[href=https://example.org/plan]")).isNotEmpty();
    }

    @Test
    void aPlaceIsAddedByItsName() {
        var draft = draft("projekte", 3);
        var form = form(draft);

        assertThat(writer.send(form.with("f_places", form.value("f_places") + "\nSpremberg\nNirgendwo"))
                        .status())
                .isEqualTo(303);

        assertThat(publish(draft).page().text()).contains("Spremberg", "Nirgendwo");
    }

    @Test
    void theRowsReadInEnglishToo() {
        assertThat(writer.get("/en" + draft("akteure", 0))
                        .page()
                        .select("fieldset legend")
                        .eachText())
                .contains("Former names");
    }
}
