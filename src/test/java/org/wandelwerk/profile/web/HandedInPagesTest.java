package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;

class HandedInPagesTest extends WriterAndOffice {

    @Autowired
    private DSLContext sql;

    @Test
    void anIdeaIsHandedInReturnedMendedAndAccepted() {
        assertThat(writer.get(profile()).page().select("form[action$=/abgeben]"))
                .isEmpty();
        save("idee", IDEA);
        var done = handIn();
        assertThat(writer.follow(done).page().select("main").text()).contains("Abgegeben", "Fassung 1, Idee");
        assertThat(writer.get(first).status()).isEqualTo(303);

        var office = office();
        var page = office.get(received()).page();
        assertThat(page.select("main").text()).contains("Jänschwalde", "uwe@example.org");
        var reply = Form.in(page, "/zurueckgeben")
                .with("grund", "Bitte die Kosten nennen.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("total", "own-share", "start"));
        office.send(reply);
        assertThat(office.send(reply).status()).isEqualTo(303);
        var asked = writer.get(profile()).page().select(".profile__asked");
        assertThat(asked.text()).contains("Bitte die Kosten nennen.", "31. Dezember 2099");
        assertThat(asked.select("a").eachText()).containsExactly("Gesamtkosten (Plankosten)", "Eigenanteil", "Beginn");
        save("geld", Map.of("a_total", "250.000", "a_own-share", "25.000"));
        save("zeit", Map.of("a_start", "1.3.2027"));
        attach("Kostenplan.txt");
        assertThat(handIn().status()).isEqualTo(303);

        var second = office.get(received()).page();
        assertThat(second.select(".trail ins").eachText())
                .containsExactly("1. März 2027", "250.000 €", "25.000 €", "Kostenplan.txt");
        assertThat(office.send(Form.in(second, "/annehmen")).status()).isEqualTo(303);
        assertThat(writer.get(profile()).page().select(".hero__kicker").text()).contains("angenommen");
        assertThat(office.get(received() + "?fassung=1").page().select("main").text())
                .contains("Zurückgegeben am")
                .doesNotContain("Kostenplan.txt");
    }

    @Test
    void whatWasHandedInAndTakenOffLaterStandsInTheTrailForThoseWhoWorkHere() {
        save("idee", IDEA);
        attach("Kostenplan.txt");
        handIn();
        var office = office();
        var trail = "/schreibtisch/verlauf/projekte/" + id();
        assertThat(office.get(trail).page().select("main").text()).doesNotContain("Abgenommene Anlage");
        office.send(Form.in(office.get(received()).page(), "/zurueckgeben")
                .with("grund", "Der Kostenplan ist ein anderer.")
                .with("bis", "31.12.2099")
                .with("frage", List.of("total")));
        assertThat(writer.send(Form.in(writer.get(profile()).page(), "/entfernen"))
                        .status())
                .isEqualTo(303);

        assertThat(office.get(trail).page().select("main").text()).contains("Abgenommene Anlage");
        assertThat(office.get("/en" + trail).page().select("main").text()).contains("Attachment taken off");
    }

    private String id() {
        return String.valueOf(sql.fetchValue(
                "select id from profile.profiles where key = ?", profile().replace("/ideen/", "")));
    }

    @Test
    void whoReadsWhatSomebodyHandedInIsNotedForThatPerson() {
        save("idee", IDEA);
        var person = desks.of(new Site(port), "Petra Promoter", "");
        writer.cookies().put("SESSION", person.token().value());
        writer.send(Form.in(writer.get(profile()).page(), profile().replace("/ideen", "/schreibtisch/vorhaben")));
        handIn();
        var bank = desks.of(new Site(port), "Berta Bank", "bank");
        assertThat(readers(person)).isEmpty();

        var office = office();
        office.get(received());
        office.get(received());
        assertThat(readers(person)).containsExactly(office.person().id().value());
        bank.get("/schreibtisch/projekte/" + profile().replace("/ideen/", "") + "/steckbrief");
        assertThat(readers(person))
                .containsExactlyInAnyOrder(
                        office.person().id().value(), bank.person().id().value());
    }

    private List<UUID> readers(Desk person) {
        return sql.fetch(
                        "select reader_id from privacy.reads where kind = 'profile' and concerned_id = ?",
                        person.person().id().value())
                .getValues(0, UUID.class);
    }

    private Answer attach(String name) {
        var form = Form.in(writer.get(profile()).page(), "/anlagen");
        return writer.hand(form, "datei", name, "Ein Plan.".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whoeverReturnsSomethingSaysWhatAndWhy() {
        save("idee", IDEA);
        handIn();
        var office = office();
        var empty = office.send(
                Form.in(office.get(received()).page(), "/zurueckgeben").with("bis", "gestern"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".field__error").eachText()).hasSize(3);
        assertThat(empty.page().select("#bis").val()).isEqualTo("gestern");
        assertThat(writer.get(profile()).page().select(".profile__asked")).isEmpty();
    }

    @Test
    void everybodyTakesWhatTheyBeganIntoTheirAccount() {
        save("idee", IDEA);
        var person = desks.of(new Site(port), "Petra Promoter", "communication");
        writer.cookies().put("SESSION", person.token().value());
        var taken = writer.send(
                Form.in(writer.get(profile()).page(), profile().replace("/ideen", "/schreibtisch/vorhaben")));
        assertThat(taken.status()).isEqualTo(303);
        assertThat(person.get("/schreibtisch/vorhaben").page().select("main").text())
                .contains("Dorfladen mit Ladesäule", "Sie schreiben. Abgegeben ist noch nichts.");
        assertThat(person.get(profile()).status()).isEqualTo(200);
    }

    @Test
    void theListOfWhatCameInAsksTheDatabaseAFewTimesHoweverLongItIs() {
        var office = office();
        save("idee", IDEA);
        handIn();
        var few = statements.during(() -> office.get("/schreibtisch/eingaenge")).size();
        for (var more = 0; more < 5; more++) {
            somebodyBegins();
            save("idee", IDEA);
            handIn();
        }
        assertThat(statements.during(() -> office.get("/schreibtisch/eingaenge")))
                .hasSizeLessThanOrEqualTo(few);
    }

    @Test
    void theLargestPlanOfCostsIsSavedAsAWhole() {
        save("zeit", Map.of("a_start", "1.1.2024", "a_end", "31.12.2041"));
        for (var stage = 1; stage <= 8; stage++) {
            save("zeit", Map.of("a_stages.%d.name".formatted(stage), "Abschnitt " + stage));
        }
        var address = profile() + "/geld";
        var form = Form.in(writer.get(address).page(), address);
        assertThat(form.fields().keySet().stream().filter(name -> name.startsWith("a_costs.")))
                .hasSize(8 * 18);
        var saved = writer.send(form.with("a_costs.8.2041", "1.000").with("a_total", "1.000"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(writer.follow(saved).page().select("main").text()).contains("Zusammen: 1.000 €");
    }

    @Test
    void anOldFormTakesNothingBackThatOthersWroteMeanwhile() {
        save("idee", IDEA);
        var address = profile() + "/idee";
        var mine = Form.in(writer.get(address).page(), address).with("a_title", "Meine Fassung");
        save("idee", Map.of("a_summary", "Von der Mitautorin."));
        var again = writer.send(mine.with("token", "0".repeat(32)));
        assertThat(again.status()).isEqualTo(422);
        assertThat(writer.send(Form.in(again.page(), address)).status()).isEqualTo(303);
        var page = writer.get(address).page();
        assertThat(page.select("#f-title").val()).isEqualTo("Meine Fassung");
        assertThat(page.select("#f-summary").val()).isEqualTo("Von der Mitautorin.");
    }

    @Test
    void whatIsTypedWhileSomebodyElseHandsInIsShownAgain() {
        save("idee", IDEA);
        var address = profile() + "/idee";
        var form = Form.in(writer.get(address).page(), address).with("a_title", "Zu spät");
        handIn();
        var answer = writer.send(form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#f-title").val()).isEqualTo("Zu spät");
    }

    @Test
    void anAnswerThatOpensQuestionsLeadsToThem() {
        var address = profile() + "/traeger";
        var form = Form.in(writer.get(address).page(), address)
                .with("a_promoter-kind", "administered")
                .with("weiter", "ja");
        var saved = writer.send(form);
        assertThat(Writer.path(saved.header("Location"))).isEqualTo(address + "?mehr=ja");
        assertThat(writer.follow(saved).page().select("#f-administered-by")).hasSize(1);
    }

    @Test
    void aFileOfAStrangerIsHeldAndCanBeTakenOffAgain() {
        assertThat(attach("Plan.txt").status()).isEqualTo(303);
        var page = writer.get(profile()).page();
        assertThat(page.select(".profile__list").text()).contains("Plan.txt");
        assertThat(office().get("/schreibtisch/dokumente").page().select("main").text())
                .contains("Plan.txt");
        assertThat(writer.send(Form.in(page, "/entfernen")).status()).isEqualTo(303);
        assertThat(writer.get(profile()).page().select("main").text()).doesNotContain("Plan.txt");
    }

    @Test
    void aFileThatDoesSomethingIsRefusedWithItsReason() {
        var form = Form.in(writer.get(profile()).page(), "/anlagen");
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        var refused = writer.hand(form, "datei", "bild.svg", svg.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[role=alert]").text()).isNotBlank();
    }

    @Test
    void nobodyElseSendsAnythingForAProfile() {
        save("idee", IDEA);
        var stranger = Writer.at(new Site(port));
        stranger.begin();
        for (var form :
                writer.get(profile()).page().select("main form[method=post]").eachAttr("action")) {
            var sent = stranger.send(
                    new Form(form, Map.of("token", List.of(stranger.cookies().get("form-token")))));
            assertThat(sent.status()).as(form).isEqualTo(404);
        }
    }

    @Test
    void thePagesAreWholeInEnglish() {
        save("idee", IDEA);
        assertThat(writer.get("/en/ideen/neu").heading()).isEqualTo("Hand in an idea");
        assertThat(writer.get("/en" + profile()).page().select("main").text()).contains("Hand in the idea");
        assertThat(writer.get("/en" + profile() + "/geld")
                        .page()
                        .select("legend")
                        .eachText())
                .contains("Costs by stage and year");
    }
}
