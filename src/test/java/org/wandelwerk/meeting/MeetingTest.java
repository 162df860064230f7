package org.wandelwerk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;

class MeetingTest {

    private static final Text TITLE = Text.german("Werkstatt 5 mit Vorstellung ERZ+KOHLE");

    @Test
    void anAddressTellsWhoMeetsAndWhen() {
        var date = PartialDate.parse("2024-10-21");
        assertThat(MeetingSlug.of(MeetingKind.WORKSHOP, "werkstatt-2", date, TITLE))
                .isEqualTo("werkstatt-2-2024-10-21");
        assertThat(MeetingSlug.of(MeetingKind.WORKSHOP, null, date, TITLE)).isEqualTo("werkstatt-2024-10-21");
        assertThat(MeetingSlug.of(MeetingKind.JOINT, null, date, TITLE)).isEqualTo("werkstattuebergreifend-2024-10-21");
        assertThat(MeetingSlug.of(MeetingKind.INTERMINISTERIAL, "imag", PartialDate.parse("2025-07"), TITLE))
                .isEqualTo("imag-2025-07");
    }

    @Test
    void anAddressWithoutDateTellsTheTitle() {
        assertThat(MeetingSlug.of(MeetingKind.WORKSHOP, "werkstatt-5", null, TITLE))
                .isEqualTo("werkstatt-5-mit-vorstellung-erz-kohle");
    }

    @Test
    void whatWasDecidedOnIsAConfirmedVolumeAsOfTheMeeting() {
        var volume = AMeeting.of("s1", MeetingKind.INTERMINISTERIAL)
                .on("2024-12-04")
                .build()
                .volume();
        assertThat(volume).map(Figure::kind).hasValue(FigureKind.CONFIRMED_VOLUME);
        assertThat(volume).map(Figure::amount).hasValue(Money.euros(110_000_000));
        assertThat(volume).map(Figure::asOf).hasValue(PartialDate.parse("2024-12-04"));
    }

    @Test
    void anOutcomeTellsSomething() {
        assertThatThrownBy(() -> new MeetingOutcome(null, null)).isInstanceOf(IllegalArgumentException.class);
    }
}
