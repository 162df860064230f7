package org.wandelwerk.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.command.FileImport;

/** While there is no index, whoever writes an idea waits for nothing that was funded elsewhere. */
class SimilarElsewhereTest extends WriterAndOffice {

    private static final String LIST = "src/test/resources/reference/two-languages";

    @Autowired
    private List<FileImport> imports;

    @Test
    void noTitlesOfOperationsAreReadWithoutAnIndex() {
        imports.stream()
                .filter(one -> one.kind().equals("operations"))
                .forEach(one -> assertThat(one.bring(List.of(LIST + ".csv", "--mapping", LIST + ".yaml")))
                        .isZero());
        save("idee", Map.of("a_title", "Ausbau eines Radwegs auf dem Bahndamm"));
        assertThat(statements.during(() ->
                        assertThat(writer.get(profile() + "/idee").status()).isEqualTo(200)))
                .isNotEmpty()
                .noneMatch(statement -> statement.contains("\"reference\".\"operations\""));
        var page = writer.get(profile() + "/idee").page();
        assertThat(page.select("[aria-labelledby=elsewhere]")).isEmpty();
        assertThat(page.select("[data-similar] [data-alone]").text())
                .as("which is not the same as none")
                .contains("Mit dem, was anderswo gefördert wurde, ist er noch nicht verglichen");
        assertThat(page.select("form[data-compared]").attr("data-compared").split(" "))
                .containsExactlyInAnyOrder("title", "summary", "places");
        assertThat(writer.get(profile() + "/zeit")
                        .page()
                        .select("form[data-compared]")
                        .attr("data-compared"))
                .as("where nothing is compared")
                .isEmpty();
    }
}
