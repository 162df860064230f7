package org.wandelwerk.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", " 2023-12-31 ", "31.12.2023", "31. 12. 2023"})
    void aDayIsReadAsItIsSentOrTyped(String word) {
        assertThat(AskedDay.read(word, TODAY)).contains(LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-13-01",
                "2023-00-10",
                "2023-1-1",
                "0999-01-01",
                "0.1.2023",
                "2023",
                "gestern",
                "2023-12-31x",
                "x2023-12-31",
                "2023-12-31 2023-12-31",
                "99999-01-01",
                "2026-11-26",
                "-2023-12-31",
                ""
            })
    void whatIsNoDayUpToTodayIsNone(String word) {
        assertThat(AskedDay.read(word, TODAY)).isEmpty();
    }
}
