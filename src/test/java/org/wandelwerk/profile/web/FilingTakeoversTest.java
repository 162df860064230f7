package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.project.FundingAreaMark;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectSuccession;

/** The office takes over into the project what was handed in: workshop, area, organisations and sums. */
class FilingTakeoversTest extends OfficeTakesOver {

    private static final String AREA = "lausitz-brandenburg";

    @Autowired
    private ProjectSuccession succession;

    @Test
    void whatTheProfileSaysStandsWithTheProjectAndNothingOfItIsPublic() {
        var partner = known();
        handedIn(partner.name(), partner.name());
        assertThat(send(form()).status()).isEqualTo(303);

        var project = dossier().project();
        assertThat(project.workshops()).containsExactly(committees.workshop(3).id());
        assertThat(project.fundingArea()).isEqualTo(new FundingAreaMark(new FundingAreaKey(AREA, "2"), false));
        assertThat(project.promoters().given()).isEqualTo(partner.name());
        assertThat(project.promoters().matched()).containsExactly(partner.id());
        assertThat(dossier().figures())
                .extracting(Figure::kind, Figure::amount, Figure::asOf, Figure::note)
                .containsExactly(tuple(
                        FigureKind.PLANNED_COST,
                        Money.euros(1_250_000),
                        PartialDate.of(LocalDate.now(ZoneId.of("Europe/Berlin"))),
                        "Aus dem Steckbrief %s, Fassung 1".formatted(key())));
        assertThat(writer.get("/projekte/" + key()).status()).isEqualTo(404);
        assertThat(office().get("/projekte/" + key()).status()).isEqualTo(404);
    }

    @Test
    void onceTheProjectIsPublicWhatIsForTheOfficeAndBodiesAloneIsNotShown() {
        handedIn(known().name(), known().name());
        send(form());
        var id = dossier().project().id();
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.show(id);
            return id;
        });
        var page = writer.get("/projekte/" + key());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("1.250.000")
                .doesNotContain("125.000", "1.124.999", "uwe@example.org", "Uwe Muster");
        assertThat(send(form(Map.of())).status()).isEqualTo(409);
    }

    @Test
    void nothingBecomesPublicOfAPromoterWhoDidNotConsent() {
        handedIn(known().name(), known().name(), "later");
        var page = office().get(page()).page();
        assertThat(page.select("#einwilligung").text()).contains("nicht zugestimmt", "erst nach Rücksprache");
        assertThat(office().get("/en" + page()).page().select("#einwilligung").text())
                .contains("has not consented");
        send(form());
        assertThat(dossier().project().workshops()).hasSize(1);
        assertThat(dossier().figures()).isEmpty();
    }

    @Test
    void theOfficeSeesAtOnceWhatWasNotConsentedTo() {
        handedIn(known().name(), "niemand", "later");
        var withheld = office().get(received()).page().select("#einwilligungen");
        assertThat(withheld.text()).contains("Nicht in alles wurde eingewilligt", "Darf das Vorhaben");
        assertThat(withheld.select("strong").eachText()).containsExactly("erst nach Rücksprache");
        assertThat(office().get("/en" + received())
                        .page()
                        .select("#einwilligungen")
                        .text())
                .contains("Not everything was consented to", "only after asking us");
    }

    @Test
    void whoeverDidNotAnswerDidNotConsent() {
        handedIn(known().name(), known().name(), "");
        assertThat(office().get(page()).page().select("#einwilligung").text())
                .contains("nicht zugestimmt", "Darf das Vorhaben veröffentlicht werden?", "nicht angegeben");
        send(form());
        assertThat(dossier().project().workshops()).hasSize(1);
        assertThat(dossier().figures()).isEmpty();
    }

    @Test
    void whatBecameAFigureGoesWithAVersionThatDoesNotConsentAndComesBackByNoUndoing() {
        handedIn(known().name(), "niemand");
        send(form());
        assertThat(dossier().figures()).hasSize(1);
        var desk = office();
        desk.send(Form.in(desk.get(received()).page(), "/zurueckgeben")
                .with("frage", "summary")
                .with("grund", "Bitte genauer."));
        save("erklaerung", Map.of("a_consent-publication", "not-given"));
        assertThat(handIn().status()).isEqualTo(303);
        assertThat(dossier().figures()).isEmpty();

        send(form());
        assertThat(dossier().figures()).isEmpty();
        assertThat(send(undoing()).status()).isEqualTo(303);
        assertThat(dossier().figures()).isEmpty();
    }

    /** The same form as it was before the project was public. */
    private Form form(Map<String, String> typed) {
        return filled(
                        new Form(
                                page(),
                                Map.of(
                                        "token",
                                        List.of(Form.in(office().get(received()).page(), "/nachrichten")
                                                .value("token")))),
                        typed)
                .with("schluessel", "0123456789abcdef0123456789abcdef")
                .with("fassung", "1");
    }

    @Test
    void theOfficeCorrectsInTheSameAct() {
        handedIn("Wir aus dem Dorf", "niemand");
        var workshop = committees.workshop(4);
        send(form().with("werkstatt", workshop.id().value().toString())
                .with("bereich", "3")
                .with("gesamt", "1.300.000"));
        assertThat(dossier().project().workshops()).containsExactly(workshop.id());
        assertThat(dossier().project().fundingArea())
                .isEqualTo(new FundingAreaMark(new FundingAreaKey(AREA, "3"), false));
        assertThat(dossier().project().promoters().matched()).isEmpty();
        assertThat(dossier().figures())
                .extracting(Figure::note)
                .containsExactly(
                        "Aus dem Steckbrief %s, Fassung 1, von der Geschäftsstelle berichtigt".formatted(key()));
    }

    @Test
    void aMistakeIsToldAndNothingTypedIsLost() {
        handedIn("Wir aus dem Dorf", "niemand");
        var answer = send(form().with("gesamt", "viel").with("eigen", "7.000"));
        assertThat(answer.status()).isEqualTo(422);
        var again = Form.in(answer.page(), "/uebernahme");
        assertThat(again.value("gesamt")).isEqualTo("viel");
        assertThat(again.value("eigen")).isEqualTo("7.000");
        assertThat(dossier().figures()).isEmpty();
    }

    @Test
    void whatWasTakenOverLastIsTakenBackAndTheProjectSaysWhatItSaidBefore() {
        handedIn(known().name(), "niemand");
        var before = dossier();
        send(form());
        var first = dossier();
        send(form().with("gesamt", "2.000.000").with("bereich", ""));
        assertThat(dossier().figures()).extracting(Figure::amount).containsExactly(Money.euros(2_000_000));

        assertThat(send(undoing()).status()).isEqualTo(303);
        assertThat(dossier()).isEqualTo(first);
        assertThat(send(undoing()).status()).isEqualTo(303);
        assertThat(dossier()).isEqualTo(before);
        assertThat(office().get(page()).page().select("form[action$=/zuruecknahme]"))
                .isEmpty();
    }

    @Test
    void whoTakesPartStandsWithTheProjectUntilThatIsTakenBackAndIsShownOnceItIsPublic() {
        var partner = known();
        handedIn("Wir aus dem Dorf", partner.name());
        send(form());
        assertThat(dossier().project().promoters().matched()).isEmpty();
        assertThat(dossier().project().promoters().partners()).containsExactly(partner.id());
        assertThat(send(undoing()).status()).isEqualTo(303);
        assertThat(dossier().project().promoters().partners()).isEmpty();

        send(form());
        var id = dossier().project().id();
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.show(id);
            return id;
        });
        assertThat(writer.get("/projekte/" + key()).page().select("dl.facts div:has(dt:containsOwn(Partner)) a"))
                .extracting(link -> link.attr("href"))
                .containsExactly("/akteure/" + partner.slug());
        assertThat(writer.get("/en/projekte/" + key())
                        .page()
                        .select("dl.facts dt")
                        .eachText())
                .contains("Partners");
    }

    @Test
    void whoBothCarriesItAndTakesPartIsNamedOnce() {
        handedIn(known().name(), known().name());
        send(form());
        assertThat(dossier().project().promoters().matched()).containsExactly(known().id());
        assertThat(dossier().project().promoters().partners()).isEmpty();
    }

    @Test
    void whatCannotBeChosenIsSaidAtItsFieldAndInTheSummary() {
        handedIn("Wir aus dem Dorf", "niemand");
        var answer = send(form().with("werkstatt", "00000000-0000-8000-8000-0000000000ff")
                .with("bereich", "99")
                .with("gesamt", "viel"));
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.title()).startsWith("Fehler");
        for (var field : List.of("werkstatt", "bereich", "gesamt")) {
            assertThat(page.select("#" + field).attr("aria-invalid")).isEqualTo("true");
            assertThat(page.select("#" + field).attr("aria-describedby")).startsWith(field + "-error ");
            assertThat(page.select("#" + field + "-error").text()).isNotEmpty();
            assertThat(page.select("#errors a[href=#" + field + "]").text())
                    .isEqualTo(page.select("#" + field + "-error").text());
        }
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        handedIn(known().name(), "niemand");
        send(form());
        var form = undoing();
        var project = dossier().project();
        Acting.as(HouseActors.SYSTEM, () -> {
            moves.rewrite(
                    new Project(
                            project.id(),
                            project.key(),
                            project.title(),
                            project.summary(),
                            project.promoters(),
                            project.places(),
                            List.of(committees.workshop(5).id()),
                            project.fundingArea(),
                            project.period(),
                            project.note(),
                            project.sources(),
                            project.origin()),
                    dossier().figures());
            return project;
        });
        assertThat(office().send(form).status()).isEqualTo(409);
    }

    @Test
    void aLaterVersionKeepsWhatTheOfficeTookOver() {
        handedIn(known().name(), "niemand");
        send(form());
        var taken = dossier();
        var desk = office();
        desk.send(Form.in(desk.get(received()).page(), "/zurueckgeben")
                .with("frage", "summary")
                .with("grund", "Bitte genauer."));
        save("idee", Map.of("a_summary", "Ein Laden mit Post."));
        assertThat(handIn().status()).isEqualTo(303);

        assertThat(dossier().project().summary().de()).isEqualTo("Ein Laden mit Post.");
        assertThat(dossier().project().workshops()).isEqualTo(taken.project().workshops());
        assertThat(dossier().project().fundingArea()).isEqualTo(taken.project().fundingArea());
        assertThat(dossier().project().promoters()).isEqualTo(taken.project().promoters());
        assertThat(dossier().figures()).isEqualTo(taken.figures());
    }
}
