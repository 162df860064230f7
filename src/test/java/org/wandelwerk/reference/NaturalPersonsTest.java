package org.wandelwerk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalPersonsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Erika Beispiel",
                "Beispiel, Erika",
                "Frau Beispiel",
                "Herr Dr. Beispiel",
                "Dr. Beispiel",
                "Tischlerei Max Mustermann",
                "Max Mustermann e.K.",
                "Mustermann e. Kfm.",
                "Bäckerei Muster, Inh. Max Mustermann",
                "Mustermann & Beispiel GbR",
                "Max Mustermann OHG",
                "Muster Metall GmbH und Erika Beispiel",
                "Muster Metall GmbH u. Xaveria Ungewöhnlich",
                "Erika Beispiel / Muster GmbH",
                "Fahrschule Karl-Heinz Muster",
                "Muster GbRErika Beispiel",
                "Museum Erika Beispiel",
                "Landwirtschaftsbetrieb",
                "Eheleute Mustermann",
                "Rechtsanwälte Muster PartGmbB",
                "(natürliche Person)",
                "Xaveria Ungewöhnlich",
                "Ungewöhnlich, Xaveria",
                "Bund, Xaveria",
                "Xaveria Land",
                "Ev. Pfarrer Max Mustermann",
                "Getränkemarkt Ungewöhnlich",
                "Kosmetikinstitut Ungewöhnlich",
                "Museum Ungewöhnlich",
                "Jürgen Muster",
                "JUERGEN MUSTER"
            })
    void whoIsOrMayBeANaturalPersonIsTakenForOne(String name) {
        assertThat(NaturalPersons.mayBe(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muster Holzbau GmbH",
                "Josef Muster GmbH & Co. KG",
                "Josef Muster GmbH & Co. KG und Muster Kunststoff GmbH & Co. KG",
                "Forschung und Entwicklung Muster GmbH",
                "\"Diagnostik Netz\" (DN) e.V.",
                "Bildungswerk Muster e. V.",
                "Stadt Cottbus",
                "Hennigsdorf, Stadt",
                "Landkreis Spree-Neiße",
                "Stadt Dresden",
                "Markt Muster",
                "Amt Briesen (Mark)",
                "Ministerium für Wirtschaft und Energie - Referat 16",
                "Brandenburgische Technische Universität Cottbus-Senftenberg",
                "Otto-von-Guericke-Universität Magdeburg",
                "Fraunhofer-Institut für Keramik",
                "Evangelische Kirchgemeinde Muster",
                "Trink- und Abwasserzweckverband Muster",
                "Muster AG",
                "Musterwerk Gesellschaft mit beschränkter Haftung",
                "Muster PräzisionsteileGmbH",
                "HYPMUSTER GmbHHydraulik und Pneumatik",
                "StadtverwaltungMusterstadt",
                "Muster UG (haftungsbeschränkt)",
                "Stiftung Fürst Muster",
                "Handwerkskammer Cottbus"
            })
    void whatIsCertainlyNoneKeepsItsName(String name) {
        assertThat(NaturalPersons.mayBe(name)).isFalse();
    }

    @Test
    void aNameThatIsNotStoredGoesOutOfOtherTexts() {
        var nameless = NamelessText.of("Tischlerei Max Mustermann");
        assertThat(nameless.in("Erweiterung der Tischlerei Max Mustermann in Guben"))
                .isEqualTo("Erweiterung der […] in Guben");
        assertThat(nameless.in("Umzug von Mustermann-Möbel"))
                .doesNotContain("Mustermann")
                .contains("Möbel");
        assertThat(NamelessText.of("").in("Gründung durch Erika Beispiel")).isEqualTo("Gründung durch […]");
    }
}
