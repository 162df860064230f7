package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageKindTest {

    @ParameterizedTest
    @CsvSource({
        "/, start",
        "/en, start",
        "/werkstaetten, werkstaetten",
        "/en/werkstaetten/2, werkstaetten/…",
        "/projekte/abc/fassungen/1, projekte/…",
        "/schreibtisch/konto, schreibtisch",
        "/hsb/suche, suche",
        "/english, andere",
        "/<script>, andere"
    })
    void anAddressIsCountedAsOneOfFewKinds(String address, String kind) {
        assertThat(PageKind.of(address).word()).isEqualTo(kind);
    }
}
