package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.kernel.PartialDate;

class StandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource({
        "2025-11-24, true",
        "2025-11-25, false",
        "2026-11-25, false",
        "2027-01-01, false",
        "2025-10, true",
        "2025-11, false",
        "2024, true",
        "2025, false"
    })
    void whatIsOlderThanTwelveMonthsIsMarked(String asOf, boolean isOld) {
        assertThat(new Stand(PartialDate.parse(asOf), TODAY).isOld()).isEqualTo(isOld);
    }
}
