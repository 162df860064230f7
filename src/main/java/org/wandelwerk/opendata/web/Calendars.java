package org.wandelwerk.opendata.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.opendata.Happenings;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;

/** The calendars of the house, in the language that is asked for. */
@Component
class Calendars {

    private static final String FILE = "/kalender.ics";

    private final Happenings happenings;
    private final Meetings meetings;
    private final Frames frames;

    Calendars(Happenings happenings, Meetings meetings, Frames frames) {
        this.happenings = happenings;
        this.meetings = meetings;
        this.frames = frames;
    }

    Calendar all() {
        var frame = frames.current();
        return new Calendar(
                frame, title(frame), "/", FILE, happenings.meetings(), happenings.cancelled(), happenings.beginning());
    }

    Calendar of(Committee workshop) {
        var frame = frames.current();
        var page = "/werkstaetten/" + workshop.number();
        return new Calendar(
                frame,
                title(frame, workshop),
                page,
                page + FILE,
                happenings.meetings(workshop.id()),
                happenings.cancelled().stream()
                        .filter(gone -> gone.bodies().contains(workshop.id()))
                        .toList(),
                happenings.beginning());
    }

    /** @throws NotFound when there is no such meeting, or its day is not known */
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
                List.of(),
                met.times().first());
        if (calendar.dated().isEmpty()) {
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
