package org.wandelwerk.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.PersonId;

/** Names are found as people write them, in a text and in the cells of a list. */
class ErasingTest {

    private static final String GONE = ErasedPerson.NAME;

    private final Erasing erasing = new Erasing(
            new PersonId(new UUID(0, 1)),
            new PersonId(new UUID(0, 2)),
            Instant.EPOCH,
            "Dr. Mara von Mitglied",
            "mara@example.org");

    @Test
    void aNameInTwoCellsGoesFromBoth() {
        assertThat(erasing.without(List.of("von Mitglied", "Mara", "Verein", "MARA@example.org")))
                .containsExactly(GONE, "", "Verein", "");
        assertThat(erasing.without(List.of("Verein", "dr. mara", " Von Mitglied ")))
                .containsExactly("Verein", "", GONE);
    }

    @Test
    void whoSharesOnePartOfItStays() {
        var others = List.of("von Mitglied", "Mario", "Verein");

        assertThat(erasing.without(others)).isEqualTo(others);
        assertThat(erasing.without(List.of("Mara", "Verein"))).containsExactly("Mara", "Verein");
    }

    @Test
    void aNameWithTheLastPartFirstGoes() {
        assertThat(erasing.without("Es kam von Mitglied, Mara; sonst niemand"))
                .isEqualTo("Es kam " + GONE + "; sonst niemand");
        assertThat(erasing.without("Mitgliedschaft, Marathon")).isEqualTo("Mitgliedschaft, Marathon");
    }

    @Test
    void ofManyTextsThoseThatHoldTheNameChangeAndStayWithinTheirBound() {
        var texts = Map.of(1, "Dr. Mara von Mitglied sagt ja", 2, "mara@example.org", 3, "niemand");

        assertThat(erasing.changed(texts, 15))
                .containsOnly(entry(1, (GONE + " sagt ja").substring(0, 15)), entry(2, "?"));
    }
}
