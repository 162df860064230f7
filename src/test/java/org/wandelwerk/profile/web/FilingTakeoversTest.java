package org.wandelwerk.profile.web;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.RecordedOrganisations;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.project.FundingAreaMark;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/** The office takes over into the project what was handed in: workshop, area, organisations and sums. */
class FilingTakeoversTest extends WriterAndOffice {

    private static final String AREA = "lausitz-brandenburg";

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private Committees committees;

    @Autowired
    private RecordedOrganisations organisations;

    private @Nullable Desk desk;

    /** Always the same person. */
    @Override
    Desk office() {
        var known = desk;
        if (known == null) {
            known = super.office();
            desk = known;
        }
        return known;
    }

    private void handedIn(String promoter, String partner) {
        save("idee", IDEA);
        save("idee", Map.of("a_promoter", promoter));
        save(
                "traeger",
                Map.of(
                        "a_promoter-kind",
                        "municipality",
                        "a_partners.1.name",
                        partner,
                        "a_partners.2.name",
                        "Verein der Ungenannten"));
        save("wirkung", Map.of("a_workshop", "w3", "a_funding-area", "a2"));
        save("geld", Map.of("a_total", "1.250.000", "a_own-share", "125.000,50", "a_wanted", "1.124.999,50"));
        assertThat(handIn().status()).isEqualTo(303);
    }

    /** Some organisation whose name nobody else has. */
    private Organisation known() {
        return organisations.all().stream()
                .filter(one -> one.shortName() == null && !one.formerNames().isEmpty())
                .findFirst()
                .orElseGet(() -> organisations.all().getFirst());
    }

    private String page() {
        return received() + "/uebernahme";
    }

    private Form form() {
        return pressed(office().get(page()).page());
    }

    /** The form with the button by which something is taken over, and not the one by which somebody is looked for. */
    private static Form pressed(Document page) {
        return Form.in(page, "/uebernahme").without("suchen");
    }

    private Answer take(Form form) {
        return office().send(form);
    }

    private PublicKey key() {
        return PublicKey.read(profile().replace("/ideen/", "")).orElseThrow();
    }

    private ProjectDossier dossier() {
        return moves.find(key()).orElseThrow().dossier();
    }

    @Test
    void whatTheProfileSaysStandsWithTheProjectAndNothingOfItIsPublic() {
        var partner = known();
        handedIn(partner.name(), partner.name());
        assertThat(take(form()).status()).isEqualTo(303);

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
        take(form());
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
        assertThat(take(form(Map.of())).status()).isEqualTo(409);
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
        take(form().with("werkstatt", workshop.id().value().toString())
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
    void whoeverIsLookedForCanBeChosenAndStaysSo() {
        handedIn("Wir aus dem Dorf", "niemand");
        var one = known();
        var found = office().send(form().with("akteur", one.name()).with("suchen", "1"));
        assertThat(found.status()).isEqualTo(200);
        var id = one.id().value().toString();
        var chosen = Form.in(found.page(), "/uebernahme").with("traeger", id);
        var again = office().send(chosen.with("akteur", "zzz").with("suchen", "1"));
        assertThat(Form.in(again.page(), "/uebernahme").value("traeger")).isEqualTo(id);
        take(pressed(again.page()));
        assertThat(dossier().project().promoters().matched()).containsExactly(one.id());
    }

    @Test
    void aMistakeIsToldAndNothingTypedIsLost() {
        handedIn("Wir aus dem Dorf", "niemand");
        var answer = take(form().with("gesamt", "viel").with("eigen", "7.000"));
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
        take(form());
        var first = dossier();
        take(form().with("gesamt", "2.000.000").with("bereich", ""));
        assertThat(dossier().figures()).extracting(Figure::amount).containsExactly(Money.euros(2_000_000));

        assertThat(undo().status()).isEqualTo(303);
        assertThat(dossier()).isEqualTo(first);
        assertThat(undo().status()).isEqualTo(303);
        assertThat(dossier()).isEqualTo(before);
        assertThat(office().get(page()).page().select("form[action$=/zuruecknahme]"))
                .isEmpty();
    }

    private Answer undo() {
        var office = office();
        return office.send(Form.in(office.get(page()).page(), "/zuruecknahme"));
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        handedIn(known().name(), "niemand");
        take(form());
        var form = Form.in(office().get(page()).page(), "/zuruecknahme");
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
        take(form());
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

    @Test
    void aNameThatSeveralMayHaveIsLeftToTheOffice() {
        var two = organisations.all().stream().collect(groupingBy(Organisation::kind)).values().stream()
                .filter(of -> of.size() > 1)
                .findFirst()
                .orElseThrow();
        var shared = two.getFirst().name();
        var other = two.getLast();
        put(called(other, shared));
        handedIn(shared, "niemand");
        assertThat(form().value("traeger")).isEmpty();
        var offered = office().get(page()).page().select("#traeger option").eachAttr("value");
        assertThat(offered)
                .contains(
                        two.getFirst().id().value().toString(),
                        other.id().value().toString());
        put(other);
    }

    private void put(Organisation organisation) {
        Acting.as(HouseActors.SYSTEM, () -> {
            organisations.put(organisation);
            return organisation;
        });
    }

    private static Organisation called(Organisation one, String spelling) {
        return new Organisation(
                one.id(),
                one.slug(),
                one.kind(),
                one.names(),
                Set.of(spelling),
                one.municipality(),
                one.town(),
                one.note(),
                one.sources(),
                one.origin());
    }
}
