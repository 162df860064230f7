package org.wandelwerk.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.OrganisationId;

class SeatTest {

    private static Seat seat(Validity validity) {
        return new Seat(
                new SeatId(new UUID(0, 1)),
                new CommitteeId(new UUID(0, 2)),
                new OrganisationId(new UUID(0, 3)),
                SeatKind.UNKNOWN,
                validity,
                List.of(),
                new Origin("test", "1", LocalDate.of(2026, 1, 1)));
    }

    private static boolean overlap(Validity one, Validity other) {
        assertThat(seat(other).overlaps(seat(one))).isEqualTo(seat(one).overlaps(seat(other)));
        return seat(one).overlaps(seat(other));
    }

    private static Validity years(int from, int to) {
        return Validity.ofColumns(LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1));
    }

    @Test
    void twoSeatsWithoutEndHoldAtOnce() {
        assertThat(overlap(Validity.current(), Validity.current())).isTrue();
        assertThat(overlap(Validity.current(), Validity.ofColumns(LocalDate.of(2021, 1, 1), Validity.OPEN_END)))
                .isTrue();
    }

    @Test
    void oneSeatMayFollowAnotherOnTheSameDay() {
        assertThat(overlap(years(2021, 2023), years(2023, 2024))).isFalse();
        assertThat(overlap(years(2021, 2023), years(2022, 2024))).isTrue();
    }

    @Test
    void anUnknownBoundProvesNothing() {
        assertThat(overlap(Validity.former(), Validity.current())).isFalse();
        assertThat(overlap(Validity.former(), Validity.former())).isFalse();
        assertThat(overlap(years(2021, 2023), Validity.current())).isFalse();
        assertThat(overlap(Validity.ofColumns(LocalDate.of(2021, 1, 1), null), years(2022, 2023)))
                .isFalse();
    }

    @Test
    void theDayBesideAKnownBoundIsCertain() {
        assertThat(overlap(Validity.ofColumns(LocalDate.of(2022, 6, 1), null), years(2022, 2023)))
                .isTrue();
        assertThat(overlap(Validity.ofColumns(null, LocalDate.of(2022, 6, 1)), years(2022, 2023)))
                .isTrue();
    }
}
