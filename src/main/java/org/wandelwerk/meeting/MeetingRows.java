package org.wandelwerk.meeting;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Origin;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.meeting.jooq.tables.records.MeetingsRecord;
import org.wandelwerk.place.MunicipalityId;

/** Meetings as rows of their table, and back. */
final class MeetingRows {

    private MeetingRows() {}

    static Meeting meeting(MeetingsRecord row, List<CommitteeId> bodies) {
        return new Meeting(
                new MeetingId(row.getId()),
                row.getSlug(),
                MeetingKind.valueOf(row.getKind()),
                new Text(row.getTitleDe(), row.getTitleEn()),
                bodies,
                row.getHeldOn() == null ? null : PartialDate.parse(row.getHeldOn()),
                place(row),
                row.getAttendees(),
                outcome(row),
                row.getNote(),
                Arrays.stream(row.getSources()).map(Source::new).toList(),
                new Origin(row.getOriginSource(), row.getOriginId(), row.getOriginAsOf()));
    }

    private static @Nullable MeetingPlace place(MeetingsRecord row) {
        var municipality = row.getMunicipalityId();
        return row.getPlace() == null
                ? null
                : new MeetingPlace(row.getPlace(), municipality == null ? null : new MunicipalityId(municipality));
    }

    private static @Nullable MeetingOutcome outcome(MeetingsRecord row) {
        var volume = row.getVolume();
        return row.getDecided() == null && volume == null
                ? null
                : new MeetingOutcome(row.getDecided(), volume == null ? null : new Money(volume));
    }

    static void fill(MeetingsRecord row, Meeting meeting) {
        row.setId(meeting.id().value());
        row.setSlug(meeting.slug());
        row.setKind(meeting.kind().name());
        row.setTitleDe(meeting.title().de());
        row.setTitleEn(meeting.title().en());
        row.setHeldOn(meeting.date() == null ? null : meeting.date().toString());
        fill(row, meeting.place());
        row.setAttendees(meeting.attendees());
        fill(row, meeting.outcome());
        row.setNote(meeting.note());
        row.setSources(meeting.sources().stream().map(Source::address).toArray(String[]::new));
        row.setOriginSource(meeting.origin().source());
        row.setOriginId(meeting.origin().id());
        row.setOriginAsOf(meeting.origin().asOf());
    }

    private static void fill(MeetingsRecord row, @Nullable MeetingPlace place) {
        var municipality = place == null ? null : place.municipality();
        row.setPlace(place == null ? null : place.given());
        row.setMunicipalityId(municipality == null ? null : municipality.value());
    }

    private static void fill(MeetingsRecord row, @Nullable MeetingOutcome outcome) {
        var volume = outcome == null ? null : outcome.volume();
        row.setDecided(outcome == null ? null : outcome.decided());
        row.setVolume(volume == null ? null : volume.cents());
    }
}
