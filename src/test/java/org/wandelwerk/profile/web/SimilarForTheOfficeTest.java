package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.junit.jupiter.api.Test;

class SimilarForTheOfficeTest extends WriterAndOffice {

    @Test
    void theOfficeSeesWhatIsPublishedAndMuchLikeIt() {
        var typed = new HashMap<>(IDEA);
        typed.put("a_title", "Gewerbegebiet Guben Deulowitz erweitern");
        typed.put("a_places", "Guben");
        save("idee", typed);
        handIn();
        var page = office().get(received()).page();
        assertThat(page.select("[data-similar] a").eachText()).anyMatch(title -> title.contains("Deulowitz"));
        assertThat(page.select("[data-similar] p").text()).contains("In derselben Gemeinde.");
        assertThat(page.select("[data-alone]").text()).doesNotContain("Kein ");
    }

    /** Without an index nothing can be compared with what was funded elsewhere, which is not the same as none. */
    @Test
    void theOfficeIsToldThatNothingIsLikeItHereAndThatElsewhereIsStillUnknown() {
        var typed = new HashMap<>(IDEA);
        typed.put("a_title", "Xylophon");
        save("idee", typed);
        handIn();
        assertThat(office().get(received()).page().select("[data-alone]").text())
                .contains(
                        "Kein hier veröffentlichtes Vorhaben",
                        "Mit dem, was anderswo gefördert wurde, ist er noch nicht")
                .doesNotContain("auch anderswo keines");
    }
}
