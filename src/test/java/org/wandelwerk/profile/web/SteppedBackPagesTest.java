package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;

/** What was handed in goes back with its questions alone, and is taken as it was written. */
class SteppedBackPagesTest extends WriterAndOffice {

    private static final Map<String, String> SORBIAN = Map.of(
            "a_title", "Serbski dom w Janšojcach",
            "a_summary", "Dom za wšych.",
            "a_promoter", "Domowina",
            "a_places", "Janšojce",
            "a_contact", "Měto",
            "a_mail", "meto@example.org");

    @Autowired
    private DSLContext sql;

    @Test
    void fromTheStepOfTheProjectAnIdeaGoesBackOnlyWithTheQuestionsThatAreToBeAnswered() {
        save("idee", IDEA);
        handIn();
        var office = office();
        var step = "/schreibtisch/projekte/" + profile().replace("/ideen/", "") + "/schritt";
        var page = office.get(step).page();
        var back = page.select("#onward ~ ul a:contains(zur Ergänzung zurück)");
        assertThat(back.attr("href")).isEqualTo(received() + "#reply");
        assertThat(office.get(step + "?weg=returned").page().select("form[action$=/schritt]"))
                .isEmpty();
        var onward = Form.in(office.get(step + "?weg=complete").page(), step);
        var sent = office.send(onward.with("weg", "returned").with("grund", "Die Kosten fehlen."));
        assertThat(Writer.path(sent.header("Location"))).isEqualTo(received());
        assertThat(office.get(step).page().select("#past ~ ol li")).hasSize(1);
        var ministry = desks.of(new Site(port), "Mara Ministerium", "ministry").get(step);
        assertThat(ministry.status()).isEqualTo(200);
        assertThat(ministry.page().select("a[href*=/eingaenge/]")).isEmpty();
    }

    @Test
    void ofWhatWasAcceptedTheStepLeadsToWhatCameInAsLongAsItsWayGoesOn() {
        save("idee", IDEA);
        handIn();
        var office = office();
        office.send(Form.in(office.get(received()).page(), "/annehmen"));
        var step = "/schreibtisch/projekte/" + profile().replace("/ideen/", "") + "/schritt";
        var lead = ".onward a[href='" + received() + "']";
        assertThat(office.get(step).page().select(lead).text()).isEqualTo("Eingang lesen und beantworten");
        assertThat(office.get("/en" + step).page().select(".onward").text()).contains("Read and answer what came in");
        assertThat(office.send(Form.in(office.get(step + "?weg=redirected").page(), step)
                                .with("grund", "Ein anderes Programm fördert es."))
                        .status())
                .isEqualTo(303);
        assertThat(office.get(step).page().select(lead)).isEmpty();
    }

    @Test
    void aFilingInSorbianIsTakenAsItIsAndWaitsForItsTranslation() {
        save("idee", SORBIAN);
        writer.send(Form.in(writer.get(profile()).page(), "/abgeben").with("sprache", "dsb"));
        var office = office();
        var page = office.get(received()).page();
        assertThat(page.select("h1").attr("lang")).isEqualTo("dsb");
        assertThat(translated()).isNull();
        var waiting = untranslated(office);
        var taken = handedIn();
        assertThat(taken).contains("Dom za wšych.").contains("dsb");
        assertThat(waiting).isPositive();
        assertThat(office.send(Form.in(page, "/uebersetzt")).status()).isEqualTo(303);
        assertThat(untranslated(office)).isEqualTo(waiting - 1);
        var at = translated();
        assertThat(at).isNotNull();
        assertThat(handedIn()).as("it keeps its words and its day").isEqualTo(taken);
        var after = office.get(received()).page();
        assertThat(after.select("h1").attr("lang")).isEqualTo("dsb");
        assertThat(after.select("h1").text()).isEqualTo("Serbski dom w Janšojcach");
        assertThat(after.select(".hero").text()).isEqualTo(page.select(".hero").text());
        assertThat(office.send(Form.in(page, "/uebersetzt")).status()).isEqualTo(303);
        assertThat(translated())
                .as("who was first and when stays noted")
                .isEqualTo(at)
                .isEqualTo(sql.fetchValue(
                        "select translated_at from profile.versions where translated_by = ?"
                                + " order by translated_at desc limit 1",
                        office.person().id().value()));
    }

    private void returnBy(Desk office) {
        office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Die Kosten fehlen.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("total")));
    }

    @Test
    void theNextVersionIsOfferedInTheLanguageOfTheOneBefore() {
        save("idee", SORBIAN);
        assertThat(writer.get(profile())
                        .page()
                        .select("#sprache option[selected]")
                        .val())
                .isEqualTo("de");
        writer.send(Form.in(writer.get(profile()).page(), "/abgeben").with("sprache", "dsb"));
        var office = office();
        returnBy(office);

        assertThat(writer.get(profile())
                        .page()
                        .select("#sprache option[selected]")
                        .val())
                .isEqualTo("dsb");
    }

    @Test
    void whatCameInWaitsForTheOffice() {
        save("idee", IDEA);
        handIn();
        var step = "/schreibtisch/projekte/" + profile().replace("/ideen/", "") + "/schritt";
        var office = office();
        assertThat(turn(office.get(step).page())).isEqualTo("Geschäftsstelle");
        returnBy(office);
        assertThat(turn(office.get(step).page())).isEqualTo("Projektträger");
    }

    private static String turn(Document page) {
        return page.select("dl.facts dt:contains(An der Reihe) ~ dd").text();
    }

    /** What is kept of what came in, but for the translation. */
    private String handedIn() {
        return String.valueOf(sql.fetchValue(
                "select concat_ws(' ', v.language, v.handed_in_at, v.digest, v.answers)"
                        + " from profile.versions v join profile.profiles p on p.id = v.profile_id where p.key = ?",
                profile().replace("/ideen/", "")));
    }

    private @Nullable Object translated() {
        return sql.fetchValue(
                "select v.translated_at from profile.versions v join profile.profiles p on p.id = v.profile_id"
                        + " where p.key = ?",
                profile().replace("/ideen/", ""));
    }

    @Test
    void anAnswerLongerThanAnyThatIsKeptIsToldAndStaysAsItWasTyped() {
        var all = "x".repeat(9000);
        var answer = save("idee", Map.of("a_title", "Dorfladen", "a_summary", all));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#message").text()).contains("Nicht gespeichert", "8.000 Zeichen");
        assertThat(answer.page().select("#message a").eachAttr("href")).containsExactly("#f-summary");
        assertThat(answer.page().select("#f-summary").val()).isEqualTo(all);
        var stored = writer.get(profile() + "/idee").page();
        assertThat(stored.select("#f-title").val()).isEqualTo("Dorfladen");
        assertThat(stored.select("#f-summary").val()).isEmpty();
    }

    private static long untranslated(Desk office) {
        return office.mine().stream()
                .filter(task -> task.contains("Eingang übersetzen"))
                .count();
    }
}
