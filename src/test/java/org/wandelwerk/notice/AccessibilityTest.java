package org.wandelwerk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessibilityTest {

    private static final String SHIPPED = new TextFiles(Path.of("nowhere")).shipped("accessibility.properties");

    private static Accessibility read(String content) {
        return new AccessibilityFile("accessibility.properties", content).read();
    }

    @Test
    void anAssessmentHoldsForTwelveMonths() {
        var shipped = read(SHIPPED.replaceFirst("(?m)^assessed=.*$", "assessed=2025-11-25"));
        assertThat(shipped.isOutdated(LocalDate.of(2026, 11, 25))).isFalse();
        assertThat(shipped.isOutdated(LocalDate.of(2026, 11, 26))).isTrue();
    }

    @Test
    void eachGapHasReasonAndAlternative() {
        assertThat(read(SHIPPED).gaps()).hasSize(4);
        assertThatThrownBy(() -> read(SHIPPED.replaceFirst("(?m)^gap\\.2\\.reason\\.de=.*$", "")))
                .hasMessage("accessibility.properties: 'gap.2.reason.de' is missing");
    }

    /** Its page lays a map that moves over the drawn one, and keeps the table. */
    @Test
    void theMapIsToldOfAsItIsAndTheToolsAsWhatTheyAre() {
        var shipped = read(SHIPPED);
        var map = shipped.gaps().getFirst();
        assertThat(List.of(map.what().de(), map.reason().de(), map.alternative().de()))
                .noneMatch(text -> text.contains("ein Bild"))
                .anyMatch(text -> text.contains("bewegliche Karte"))
                .anyMatch(text -> text.contains("Tabelle") && text.contains("Ohne JavaScript"));
        assertThat(shipped.method().de()).contains("Filtern", "W3C", "Sie merken nicht");
        assertThat(shipped.method().en()).contains("filters", "W3C", "they do not notice");
    }

    @Test
    void aMistakeIsToldWithFileAndKey() {
        assertThatThrownBy(() -> read(SHIPPED.replace("conformity=partial", "conformity=great")))
                .hasMessageContaining("'conformity'");
        assertThatThrownBy(() -> read(SHIPPED.replace("assessed=2026", "assessed=soon")))
                .hasMessageContaining("'assessed'");
        assertThatThrownBy(() -> read(SHIPPED.replace("=https://", "=javascript:")))
                .hasMessageContaining("'enforcement.link'");
    }
}
