package org.wandelwerk.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.MeetingOutcome;
import org.wandelwerk.meeting.MeetingPlace;
import org.wandelwerk.meeting.MeetingSlug;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.region.RegionFile.Session;

/** Takes the meetings over. */
@Component
@Order(5)
class MeetingsStep implements ImportStep {

    private final Meetings meetings;

    MeetingsStep(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void take(Takeover takeover, Matching matching, Supplements supplements) {
        for (var session : takeover.file().sessions()) {
            var meeting = meeting(takeover.origins(), matching, session);
            takeover.take(RecordKind.MEETINGS, session.spot(), meeting.id().value(), () -> meetings.takeOver(meeting));
        }
    }

    private static Meeting meeting(Origins origins, Matching matching, Session session) {
        var title = Text.german(session.title());
        return new Meeting(
                origins.meetingId(session.id()),
                MeetingSlug.of(session.kind(), bodySlug(session), session.date(), title),
                session.kind(),
                title,
                bodies(origins, session),
                session.date(),
                session.place() == null
                        ? null
                        : new MeetingPlace(session.place().text(), matching.venue(session.place())),
                session.attendees(),
                outcome(session),
                session.note(),
                OrganisationsStep.sources(session.source()),
                origins.of(session.id()));
    }

    private static @Nullable String bodySlug(Session session) {
        if (session.kind() == MeetingKind.INTERMINISTERIAL) {
            return Slug.of(CommitteesStep.INTERMINISTERIAL_GROUP);
        }
        return session.workshops().size() == 1
                ? "werkstatt-" + session.workshops().getFirst()
                : null;
    }

    private static List<CommitteeId> bodies(Origins origins, Session session) {
        return session.kind() == MeetingKind.INTERMINISTERIAL
                ? List.of(origins.interministerialGroupId())
                : session.workshops().stream().map(origins::workshopId).toList();
    }

    private static @Nullable MeetingOutcome outcome(Session session) {
        return session.decided() == null && session.volume() == null
                ? null
                : new MeetingOutcome(session.decided(), session.volume());
    }
}
