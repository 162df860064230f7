package org.wandelwerk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogQuery;

/** Which addresses are questions. */
class SearchQuestionTest {

    @Test
    void aQuestionWhoseOwnAddressIsTooLongIsNone() {
        var word = "Xqabcdef";
        var choices = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            choices.append("&ort=").append("a".repeat(90)).append(i);
            choices.append("&thema=").append("b".repeat(76)).append(i);
        }
        assertThat(SearchQuestion.kept("/projekte?q=" + word + choices)).isPresent();
        assertThat(SearchQuestion.kept("/projekte?q=" + "ü".repeat(150) + choices))
                .isEmpty();
        assertThat(SearchQuestion.kept("/suche?q=" + "%21".repeat(CatalogQuery.LONGEST) + word))
                .isEmpty();
    }

    @Test
    void ofSeveralKindsOnlyTheseAreAsked() {
        var question = SearchQuestion.read("/suche?q=Bahn&art=aktuelles&art=sitzungen");

        assertThat(question.asked().kinds()).containsExactlyInAnyOrder(CatalogKind.NEWS, CatalogKind.MEETING);
        assertThat(question.kind()).isEqualTo("alles");
        assertThat(question.choices()).isEqualTo(2);
        assertThat(question.address()).isEqualTo("/suche?q=Bahn&art=sitzungen&art=aktuelles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/suche?art=aktuelles&art=sitzungen", "/suche?art=aktuelles", "/suche?kreis=12071"})
    void whatIsAskedWithoutWordsIsAQuestion(String address) {
        assertThat(SearchQuestion.kept(address)).isPresent();
    }

    @Test
    void aSearchForNothingIsNone() {
        assertThat(SearchQuestion.kept("/suche")).isEmpty();
        assertThat(SearchQuestion.kept("/suche?q=+&ordnung=titel")).isEmpty();
    }
}
