package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** The office assigns a field of action, out of those that the programme names. */
class AssignedFieldTest extends OfficeTakesOver {

    private static final String FIELDS = """

        fields-of-action:
          - { id: mobilitaet, name: { de: "Mobilität", en: "Mobility" } }
          - { id: kultur, name: { de: "Kultur und Tourismus", en: "Culture and tourism" } }
        """;
    private static final String CODE = "lausitz-brandenburg";

    @Autowired
    private DSLContext sql;

    private String document = "";

    @BeforeEach
    void theProgrammeNamesFields() {
        document = String.valueOf(sql.fetchValue("select document from programme.programmes where code = ?", CODE));
        says(document + FIELDS);
    }

    @AfterEach
    void theProgrammeSaysWhatItSaid() {
        says(document);
    }

    private void says(String other) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> sql.transactionResult(all ->
                        all.dsl().execute("update programme.programmes set document = ? where code = ?", other, CODE)));
    }

    private void handedInWith(String field) {
        save("idee", IDEA);
        save("wirkung", Map.of("a_field-of-action", field));
        assertThat(handIn().status()).isEqualTo(303);
    }

    @Test
    void whatWasNamedInTheWordsOfTheProgrammeIsProposedAndTheOfficeAssignsAnother() {
        handedInWith("mobilität");
        assertThat(form().value("handlungsfeld")).isEqualTo("mobilitaet");
        assertThat(send(form().with("handlungsfeld", "kultur")).status()).isEqualTo(303);
        assertThat(office().get(page()).page().select("main ol dd").text()).contains("Kultur und Tourismus");
        assertThat(form().value("handlungsfeld")).isEqualTo("kultur");
        assertThat(office().get("/en" + page()).page().select("main ol dd").text())
                .contains("Culture and tourism");
        assertThat(send(undoing()).status()).isEqualTo(303);
        assertThat(form().value("handlungsfeld")).isEqualTo("mobilitaet");
    }

    @Test
    void otherWordsAreShownAndGuessNothing() {
        handedInWith("Irgendwas mit Zügen");
        assertThat(office().get(page()).page().select("#handlungsfeld-hint").text())
                .contains("Irgendwas mit Zügen");
        assertThat(form().value("handlungsfeld")).isEmpty();
        assertThat(send(form().with("handlungsfeld", "weltraum")).status()).isEqualTo(422);
    }

    @Test
    void whereTheProgrammeNamesNoFieldsNoneIsAsked() {
        says(document);
        handedInWith("Mobilität");
        assertThat(office().get(page()).page().select("#handlungsfeld")).isEmpty();
        assertThat(send(form()).status()).isEqualTo(303);
    }
}
