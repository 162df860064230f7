package org.wandelwerk.moving.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.catalog.SearchedDesk;
import org.wandelwerk.command.FileImport;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.place.Places;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Project;

/** Whoever checks for double funding sees what is known here and elsewhere that is like the project, and why. */
class DoubleFundingTest extends SearchedDesk {

    private static final String LIST = "src/test/resources/reference/two-languages";

    @Autowired
    private Moving moving;

    @Autowired
    private Places places;

    @Autowired
    private List<FileImport> imports;

    private Desk office;

    @BeforeEach
    void anotherCollectionIsKnown() {
        imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .forEach(one -> one.bring(List.of(LIST + ".csv", "--mapping", LIST + ".yaml")));
        office = office();
        theIndexIsEven();
    }

    /** A project without a profile, which stands where it is checked: the address of its page. */
    private String checked(String title) {
        var guben = places.names().match("Guben", null).municipalities().getFirst();
        var project = tellingNoMore(AProject.withId(UUID.randomUUID().toString())
                .titled(title)
                .in(guben, places.names().district(guben).orElseThrow())
                .build()
                .project());
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        var address = "/schreibtisch/projekte/" + project.key() + "/schritt";
        var form = Form.in(office.get(address + "?weg=complete").page(), address);
        assertThat(office.send(form).status()).isEqualTo(303);
        return address;
    }

    /** The same whose summary says no more than its title. */
    private static Project tellingNoMore(Project project) {
        return new Project(
                project.id(),
                project.key(),
                project.title(),
                project.title(),
                project.promoters(),
                project.places(),
                project.workshops(),
                project.fundingArea(),
                project.period(),
                project.note(),
                project.sources(),
                project.origin());
    }

    @Test
    void theCheckShowsWhatIsKnownHereAndWhy() {
        var check = office.get(checked("Gewerbegebiet Guben Deulowitz erweitern"))
                .page()
                .select("#b-check-DOUBLE_FUNDING");
        var here = check.select("section[aria-labelledby=similar-here] li");
        assertThat(here.select("a").text()).contains("Deulowitz");
        assertThat(here.select("p").eachText().getFirst())
                .contains("Gemeinsame Wörter:", "Deulowitz", "In derselben Gemeinde.");
        assertThat(check.select("[data-unasked], [data-alone]")).isEmpty();
    }

    @Test
    void theCheckShowsWhatOthersFundedElsewhereWithItsSourceAndWhy() {
        var address = checked("Ausbau eines Radwegs auf dem Bahndamm");
        var elsewhere =
                office.get(address).page().select("#b-check-DOUBLE_FUNDING section[aria-labelledby=similar-elsewhere]");
        assertThat(elsewhere.select("h3").text()).isEqualTo("Anderswo gefördert");
        assertThat(elsewhere.select("li b").eachText()).contains("Radweg am Bahndamm");
        assertThat(elsewhere.select("li").text())
                .contains("Ministerium für Muster", "Datenlizenz Deutschland Namensnennung 2.0", "Stand 30. Juni 2016")
                .contains("Gemeinsame Wörter:", "Bahndamm");
        assertThat(office.get("/en" + address)
                        .page()
                        .select("#b-check-DOUBLE_FUNDING")
                        .text())
                .contains("Funded elsewhere", "Words in common:");
    }

    @Test
    void theCheckTellsWhereNothingIsLikeIt() {
        assertThat(office.get(checked("Xylophon"))
                        .page()
                        .select("#b-check-DOUBLE_FUNDING [data-alone]")
                        .text())
                .isEqualTo("Kein veröffentlichtes Vorhaben ähnelt diesem, auch anderswo keines.");
    }
}
