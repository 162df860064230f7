package org.wandelwerk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
