package org.wandelwerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Validity.Answer;

class ValidityTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 21);

    @Test
    void theFirstDayBelongsToThePeriodAndTheLastDoesNot() {
        var period = new Validity(new Bound.On(DAY), new Bound.On(DAY.plusDays(1)));
        assertThat(period.holdsOn(DAY)).isEqualTo(Answer.YES);
        assertThat(period.holdsOn(DAY.plusDays(1))).isEqualTo(Answer.NO);
        assertThat(period.holdsOn(DAY.minusDays(1))).isEqualTo(Answer.NO);
    }

    @Test
    void anUnknownBoundIsNotAnOpenOne() {
        assertThat(Validity.former().holdsOn(DAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(Validity.current().holdsOn(DAY)).isEqualTo(Answer.UNKNOWN);
        assertThat(new Validity(new Bound.Open(), new Bound.Open()).holdsOn(DAY))
                .isEqualTo(Answer.YES);
    }

    @Test
    void whatEndedBeforeTheDayDoesNotHoldEvenIfItsBeginIsUnknown() {
        assertThat(new Validity(new Bound.Unknown(), new Bound.On(DAY)).holdsOn(DAY))
                .isEqualTo(Answer.NO);
    }

    @Test
    void columnsGiveBackThePeriod() {
        for (var period :
                new Validity[] {Validity.current(), Validity.former(), new Validity(new Bound.On(DAY), new Bound.Open())
                }) {
            assertThat(Validity.ofColumns(period.fromColumn(), period.toColumn()))
                    .isEqualTo(period);
        }
    }
}
