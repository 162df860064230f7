package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.Places;

/** Places are chosen on the map by links and boxes, and stand beside those that were typed. */
class PlaceMapPagesTest extends WriterAndOffice {

    private static final String SPREE_NEISSE = "12071";
    private static final String COTTBUS = "12052";

    @Autowired
    private Places places;

    private String map = "";

    @BeforeEach
    void theMapOfTheFirstSection() {
        map = profile() + "/idee/karte";
    }

    private List<Municipality> municipalities(String district) {
        return places.municipalities().stream()
                .filter(one -> one.key().startsWith(district))
                .toList();
    }

    private Municipality peitz() {
        return municipalities(SPREE_NEISSE).stream()
                .filter(one -> one.name().equals("Peitz"))
                .findFirst()
                .orElseThrow();
    }

    private String typed() {
        return writer.get(profile() + "/idee").page().select("#f-places").val().strip();
    }

    @Test
    void theFormLeadsToTheMapAndSavesWhatWasTyped() {
        var address = profile() + "/idee";
        var form = Form.in(writer.get(address).page(), address);

        var answer = writer.send(form.with("a_title", "Dorfladen").with("karte", "ja"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(map);
        assertThat(writer.get(address).page().select("#f-title").val()).isEqualTo("Dorfladen");
    }

    @Test
    void firstDistrictsAreShownThenTheMunicipalitiesOfOneAsAreasAndInAList() {
        var districts = writer.get(map).page();
        assertThat(districts.select("svg a.map__area")).hasSize(7);
        assertThat(districts.select(".profile__areas a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        districts.select("svg a.map__area").eachAttr("href"));

        var one = writer.get(map + "?kreis=" + SPREE_NEISSE).page();
        assertThat(one.select("input[type=checkbox][name=gemeinde]"))
                .hasSize(municipalities(SPREE_NEISSE).size());
        assertThat(one.select("svg a.map__area").eachAttr("aria-label")).contains("Peitz wählen");
        assertThat(one.select("svg .map__names text").eachText())
                .contains("Spremberg", "Schenkendöbern")
                .doesNotHaveDuplicates()
                .hasSizeLessThan(municipalities(SPREE_NEISSE).size());
        assertThat(one.select("svg").attr("viewBox")).isNotEqualTo("0 0 760 820");
        assertThat(writer.get("/en" + map + "?kreis=" + SPREE_NEISSE)
                        .page()
                        .select("h1")
                        .text())
                .isEqualTo("Choose places on the map");
    }

    @Test
    void anAreaChoosesItsMunicipalityAndPressedAgainLetsItGo() {
        var chosen = writer.get(area(writer.get(map + "?kreis=" + SPREE_NEISSE).page(), "Peitz wählen"));
        assertThat(chosen.page().select("input[name=gemeinde][checked]").eachAttr("value"))
                .containsExactly(peitz().key());
        assertThat(chosen.page().select("svg a.map__area--chosen")).hasSize(1);
        var again = writer.get(chosen.page().select("svg a.map__area--chosen").attr("href"));
        assertThat(again.page().select("input[name=gemeinde][checked]")).isEmpty();
    }

    private static String area(Element page, String label) {
        return page.select("svg a[aria-label='" + label + "']").attr("href");
    }

    @Test
    void whatIsChosenInTwoDistrictsIsTakenOverBesideWhatWasTypedAndNothingTwice() {
        save("idee", Map.of("a_places", "Janšojce"));
        var cottbus = municipalities(COTTBUS).getFirst();
        var both = writer.get(
                        map + "?kreis=" + SPREE_NEISSE + "&gemeinde=" + cottbus.key() + "&gemeinde=" + peitz().key())
                .page();
        assertThat(both.select("fieldset p").text()).contains("Jänschwalde", "steht schon da");
        assertThat(both.select("main form p").text()).contains("Dazu ist eine Gemeinde");
        var form = Form.in(both, map);

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/idee#f-places");
        assertThat(typed().lines()).containsExactly("Janšojce", cottbus.name(), "Peitz");
        assertThat(writer.send(form).status()).isEqualTo(303);
        assertThat(typed().lines()).hasSize(3);
        assertThat(writer.get(profile() + "/idee").page().select(".profile__found li"))
                .hasSize(3);
    }

    @Test
    void boxesThatAreTickedStaySoOnTheWayToAnotherDistrict() {
        var page = writer.get(map + "?kreis=" + SPREE_NEISSE).page();
        assertThat(page.select("main form button[name=kreise]").text()).isEqualTo("Anderer Landkreis");

        var answer =
                writer.send(Form.in(page, map).with("gemeinde", peitz().key()).with("kreise", "ja"));

        assertThat(answer.status()).isEqualTo(303);
        var districts = writer.get(answer.header("Location")).page();
        assertThat(districts.select(".profile__areas a")).hasSize(7);
        assertThat(districts.select("input[type=hidden][name=gemeinde]").eachAttr("value"))
                .containsExactly(peitz().key());
        assertThat(typed()).as("nothing is taken over yet").isEmpty();
    }

    @Test
    void whatCannotBeTakenOverStaysChosen() {
        var form = Form.in(
                        writer.get(map + "?kreis=" + SPREE_NEISSE + "&gemeinde=" + peitz().key())
                                .page(),
                        map)
                .with("token", "0".repeat(32));

        var answer = writer.send(form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=alert]")).hasSize(1);
        assertThat(answer.page().select("input[name=gemeinde][checked]").eachAttr("value"))
                .containsExactly(peitz().key());
        assertThat(typed()).isEmpty();
    }

    @Test
    void whatMakesThePlacesLongerThanAnyAnswerIsToldAndStaysChosen() {
        var all = "x".repeat(7999);
        save("idee", Map.of("a_places", all));
        var page = writer.get(map + "?kreis=" + SPREE_NEISSE + "&gemeinde=" + peitz().key())
                .page();

        var answer = writer.send(Form.in(page, map));

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.page().select("[role=alert]").text()).contains("8.000 Zeichen");
        assertThat(answer.page().select("input[name=gemeinde][checked]").eachAttr("value"))
                .containsExactly(peitz().key());
        assertThat(typed()).isEqualTo(all);
    }

    @Test
    void unknownPlacesAreLeftOutAndUnknownDistrictsAndSectionsAreNotFound() {
        assertThat(writer.get(map + "?gemeinde=99999999&gemeinde=unsinn").status())
                .isEqualTo(200);
        assertThat(writer.get(map + "?kreis=99999").status()).isEqualTo(404);
        assertThat(writer.get(profile() + "/geld/karte").status()).isEqualTo(404);
    }

    @Test
    void onceItIsHandedInTheMapLeadsBack() {
        save("idee", IDEA);
        var form = Form.in(writer.get(map + "?kreis=" + SPREE_NEISSE).page(), map);
        handIn();
        assertThat(writer.get(map).header("Location")).endsWith(profile());
        assertThat(writer.send(form).status()).isEqualTo(409);
    }

    @Test
    void theMapTakesAFewStatements() {
        writer.get(map);
        assertThat(statements.during(() -> writer.get(map + "?kreis=" + SPREE_NEISSE)))
                .hasSizeLessThan(16);
    }
}
