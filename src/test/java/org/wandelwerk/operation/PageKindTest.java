package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageKindTest {

    private static final int FOR_VISITORS = 5;
    private static final Pattern NO_PAGES = Pattern.compile(
            "^/(feed\\.atom|kalender\\.ics|robots\\.txt|sitemap.*|vorschau.*|dokumente.*|darstellung.*)$|\\.[a-z]+$");

    @ParameterizedTest
    @CsvSource({
        "/, start",
        "/en, start",
        "/werkstaetten, werkstaetten",
        "/en/werkstaetten/2, werkstaetten/…",
        "/projekte/abc/fassungen/1, projekte/…",
        "/schreibtisch/konto, schreibtisch",
        "/ideen, ideen",
        "/en/ideen/neu, ideen/…",
        "/verfahren/bundesarm, verfahren/…",
        "/barriere-melden, barriere-melden",
        "/hsb/suche, suche",
        "/english, andere",
        "/<script>, andere"
    })
    void anAddressIsCountedAsOneOfFewKinds(String address, String kind) {
        assertThat(PageKind.of(address).word()).isEqualTo(kind);
    }

    /** What visitors may read by the list of rights is told apart, and each kind has a name in words. */
    @Test
    void everyPageForVisitorsIsOfANamedKind() throws IOException {
        var texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/operation.properties"))) {
            texts.load(file);
        }
        var addresses = Files.readAllLines(Path.of("src/test/resources/access/matrix.csv")).stream()
                .map(line -> line.split(";"))
                .filter(cells -> cells.length > FOR_VISITORS
                        && cells[0].equals("GET")
                        && cells[FOR_VISITORS].equals("200")
                        && !NO_PAGES.matcher(cells[1]).find())
                .map(cells -> cells[1])
                .toList();
        assertThat(addresses)
                .hasSizeGreaterThan(30)
                .allMatch(address -> PageKind.of(address).isNamed());
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(texts).containsKey(PageKind.of(address).key()));
        assertThat(texts).containsKey(PageKind.of("/gibt-es-nicht").key());
    }
}
