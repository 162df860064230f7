package org.wandelwerk.opendata.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.PlacedMeeting;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.HeadSource;
import org.wandelwerk.shell.Page;
import org.wandelwerk.shell.PageHead;
import org.wandelwerk.shell.PageHead.Subscription;

/** Tells machines of each page what to follow, which picture goes with it, and what it is about. */
@Component
class OpenHead implements HeadSource {

    private final PreviewCards cards;

    OpenHead(PreviewCards cards) {
        this.cards = cards;
    }

    @Override
    public PageHead of(Page page, Frame frame) {
        var about = page.about();
        var picture = PreviewAddress.of(cards.of(about, frame)).path();
        return new PageHead(
                links(about, frame),
                frame.whole(picture),
                new LinkedData(frame).of(about).orElse(null));
    }

    private static List<Subscription> links(@Nullable Object about, Frame frame) {
        var links = new ArrayList<Subscription>();
        if (about instanceof Committee workshop && workshop.number() != null) {
            var page = "/werkstaetten/" + workshop.number();
            links.add(feed(frame, page + "/feed.atom", Feeds.title(frame, workshop)));
            links.add(calendar(frame, page + "/kalender.ics", Calendars.title(frame, workshop)));
        }
        if (about instanceof PlacedMeeting placed) {
            var meeting = placed.meeting();
            links.add(feed(frame, "/sitzungen/" + meeting.slug() + "/feed.atom", Feeds.title(frame, meeting)));
        }
        if (about instanceof PlacedMeeting placed && isDated(placed.meeting())) {
            var meeting = placed.meeting();
            links.add(calendar(frame, "/sitzungen/" + meeting.slug() + ".ics", frame.say(meeting.title())));
        }
        links.add(feed(frame, "/feed.atom", Feeds.title(frame)));
        links.add(calendar(frame, "/kalender.ics", Calendars.title(frame)));
        return links;
    }

    private static boolean isDated(Meeting meeting) {
        return meeting.date() != null && meeting.date().toLocalDate().isPresent();
    }

    private static Subscription feed(Frame frame, String address, String title) {
        return new Subscription(Feed.MEDIA_TYPE, frame.link(address), title);
    }

    private static Subscription calendar(Frame frame, String address, String title) {
        return new Subscription(Calendar.MEDIA_TYPE, frame.link(address), title);
    }
}
