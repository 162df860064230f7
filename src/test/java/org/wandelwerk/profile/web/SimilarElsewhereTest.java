package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.command.FileImport;

/** Whoever writes an idea sees what was funded elsewhere, apart from what is published here. */
class SimilarElsewhereTest extends WriterAndOffice {

    private static final String LIST = "src/test/resources/reference/two-languages";

    @Autowired
    private List<FileImport> imports;

    @Test
    void whatWasFundedElsewhereStandsApartWithSourceLicenceAndDate() {
        imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .forEach(one -> assertThat(one.bring(List.of(LIST + ".csv", "--mapping", LIST + ".yaml")))
                        .isZero());
        save("idee", Map.of("a_title", "Ausbau eines Radwegs auf dem Bahndamm"));
        var elsewhere =
                writer.get(profile() + "/idee").page().select("[data-similar] section[aria-labelledby=elsewhere]");
        assertThat(elsewhere.select("h2").text()).isEqualTo("Anderswo gefördert");
        assertThat(elsewhere.select("li b").eachText()).containsExactly("Radweg am Bahndamm");
        assertThat(elsewhere.select("li").text())
                .contains("Stadt Musterstadt", "Förderfähige Ausgaben: 38.350,50 €", "Ministerium für Muster")
                .contains("Datenlizenz Deutschland Namensnennung 2.0", "Stand 30. Juni 2016");
        assertThat(elsewhere.select("a[rel=external]").eachAttr("href")).contains("https://www.example.org/efre/liste");
        save("idee", Map.of("a_title", "Xylophon"));
        assertThat(writer.get(profile() + "/idee").page().select("[aria-labelledby=elsewhere]"))
                .isEmpty();
    }
}
