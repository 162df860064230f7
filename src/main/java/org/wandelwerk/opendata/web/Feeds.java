package org.wandelwerk.opendata.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.opendata.Happenings;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;

/** The feeds of the house, in the language that is asked for. */
@Component
class Feeds {

    private final Happenings happenings;
    private final Frames frames;

    Feeds(Happenings happenings, Frames frames) {
        this.happenings = happenings;
        this.frames = frames;
    }

    Feed all() {
        var frame = frames.current();
        return new Feed(frame, title(frame), "/", happenings.newest(), happenings.beginning());
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

    static String title(Frame frame) {
        return frame.text("opendata.feed.title", frame.text("shell.site"));
    }

    static String title(Frame frame, Committee workshop) {
        return frame.text("opendata.feed.title", new Wording(frame).workshop(workshop));
    }
}
