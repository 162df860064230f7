package org.wandelwerk.opendata.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.opendata.CancelledMeetings;
import org.wandelwerk.opendata.Happenings;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;

/** The calendars of the house, in the language that is asked for. */
@Component
class Calendars {

    private static final String FILE = "/kalender.ics";

    private final Happenings happenings;
    private final CancelledMeetings cancelled;
    private final Meetings meetings;
    private final Frames frames;

    Calendars(Happenings happenings, CancelledMeetings cancelled, Meetings meetings, Frames frames) {
        this.happenings = happenings;
        this.cancelled = cancelled;
        this.meetings = meetings;
        this.frames = frames;
    }

    Calendar all() {
        var frame = frames.current();
        var met = happenings.meetings();
        return new Calendar(frame, title(frame), "/", FILE, met, cancelled.all(met), happenings.beginning());
    }

    Calendar of(Committee workshop) {
        var frame = frames.current();
        var page = "/werkstaetten/" + workshop.number();
        var met = happenings.meetings(workshop.id());
        return new Calendar(
                frame,
                title(frame, workshop),
                page,
                page + FILE,
                met,
                cancelled.of(workshop.id(), met),
                happenings.beginning());
    }

    /** @throws NotFound when there is no such meeting, or its day is not known and never was */
    Calendar of(String slug) {
        var frame = frames.current();
        var met = happenings.of(meetings.bySlug(slug));
        var page = "/sitzungen/" + slug;
        var calendar = new Calendar(
                frame,
                frame.say(met.meeting().title()),
                page,
                page + ".ics",
                List.of(met),
                cancelled.putOff(List.of(met)),
                met.times().first());
        if (calendar.dated().isEmpty() && calendar.cancelled().isEmpty()) {
            throw new NotFound("the day of meeting " + slug);
        }
        return calendar;
    }

    static String title(Frame frame) {
        return frame.text("opendata.calendar.title", frame.text("shell.site"));
    }

    static String title(Frame frame, Committee workshop) {
        return frame.text("opendata.calendar.title", new Wording(frame).workshop(workshop));
    }
}
