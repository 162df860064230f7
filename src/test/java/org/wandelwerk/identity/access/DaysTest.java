package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.identity.access.AGrant.TODAY;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wandelwerk.kernel.Refused;

/** From when on and until when; all numbers are days after today. */
class DaysTest {

    private static Days days(int from, @Nullable Integer until) {
        return new Days(TODAY.plusDays(from), until == null ? null : TODAY.plusDays(until));
    }

    @Test
    void theyEndAfterTheyBegin() {
        assertThatThrownBy(() -> days(0, 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> days(0, -1)).isInstanceOf(Refused.class);
        assertThatCode(() -> days(0, 1)).doesNotThrowAnyException();
        assertThatCode(() -> days(0, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, -1, false",
        "0, 2, 0, true",
        "0, 2, 1, true",
        "0, 2, 2, false",
        "0, , -1, false",
        "0, , 0, true",
        "0, , 999, true"
    })
    void theyHoldFromTheFirstDayUntilTheDayBeforeTheEnd(int from, @Nullable Integer until, int day, boolean isHeld) {
        assertThat(days(from, until).hold(TODAY.plusDays(day))).isEqualTo(isHeld);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9, 0, 9, true",
        "0, 9, 1, 8, true",
        "0, 9, -1, 8, false",
        "0, 9, 1, 10, false",
        "0, 9, 1, , false",
        "0, , 0, , true",
        "0, , 1, 8, true",
        "0, , -1, 8, false"
    })
    void whatReachesNoFurtherIsContained(
            int from, @Nullable Integer until, int first, @Nullable Integer end, boolean isContained) {
        assertThat(days(from, until).contain(days(first, end))).isEqualTo(isContained);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9, 9, 12, false",
        "9, 12, 0, 9, false",
        "0, 9, 8, 12, true",
        "8, 12, 0, 9, true",
        "0, , 9, 12, true",
        "9, 12, 0, , true",
        "10, , 0, 9, false",
        "0, 9, 10, , false",
        "0, , 5, , true"
    })
    void thoseThatShareADayOverlap(
            int from, @Nullable Integer until, int first, @Nullable Integer end, boolean isCommon) {
        assertThat(days(from, until).overlap(days(first, end))).isEqualTo(isCommon);
        assertThat(days(from, until).common(days(first, end)).isPresent()).isEqualTo(isCommon);
    }

    @Test
    void whatIsInBothBeginsWithTheLaterAndEndsWithTheEarlier() {
        assertThat(days(0, 9).common(days(3, 12))).contains(days(3, 9));
        assertThat(days(3, 12).common(days(0, 9))).contains(days(3, 9));
        assertThat(days(0, null).common(days(3, 12))).contains(days(3, 12));
        assertThat(days(3, 12).common(days(0, null))).contains(days(3, 12));
        assertThat(days(0, null).common(days(3, null))).contains(days(3, null));
    }

    @Test
    void theLastDayIsTheOneBeforeTheEnd() {
        assertThat(days(0, 9).last()).isEqualTo(TODAY.plusDays(8));
        assertThat(days(0, null).last()).isNull();
    }
}
