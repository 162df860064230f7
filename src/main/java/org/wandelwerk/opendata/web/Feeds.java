package org.wandelwerk.opendata.web;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.opendata.Happenings;
import org.wandelwerk.opendata.MeetingHappenings;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;

/** The feeds of the house, in the language that is asked for. */
@Component
class Feeds {

    private final Happenings happenings;
    private final MeetingHappenings ofMeetings;
    private final Meetings meetings;
    private final Frames frames;

    Feeds(Happenings happenings, MeetingHappenings ofMeetings, Meetings meetings, Frames frames) {
        this.happenings = happenings;
        this.ofMeetings = ofMeetings;
        this.meetings = meetings;
        this.frames = frames;
    }

    Feed all() {
        return all(happenings.beginning());
    }

    /** For whoever read already when the house began to remember. */
    Feed all(Instant beginning) {
        var frame = frames.current();
        return new Feed(frame, title(frame), "/", happenings.newest(), beginning);
    }

    Feed of(Committee workshop) {
        var frame = frames.current();
        return new Feed(
                frame,
                title(frame, workshop),
                "/werkstaetten/" + workshop.number(),
                happenings.newest(workshop.id()),
                happenings.beginning());
    }

    /** @throws NotFound when there is no such meeting, or it is not public */
    Feed of(String slug) {
        var frame = frames.current();
        var meeting = meetings.bySlug(slug);
        return new Feed(
                frame,
                title(frame, meeting),
                "/sitzungen/" + meeting.slug(),
                ofMeetings.newest(meeting),
                happenings.beginning());
    }

    static String title(Frame frame, Meeting meeting) {
        var date = meeting.date() == null ? "" : ", " + new Wording(frame).date(meeting.date());
        return frame.text("opendata.feed.title", frame.say(meeting.title()) + date);
    }

    static String title(Frame frame) {
        return frame.text("opendata.feed.title", frame.text("shell.site"));
    }

    static String title(Frame frame, Committee workshop) {
        return frame.text("opendata.feed.title", new Wording(frame).workshop(workshop));
    }
}
