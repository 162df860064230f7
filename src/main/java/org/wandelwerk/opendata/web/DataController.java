package org.wandelwerk.opendata.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeEntry;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.shell.DataLicence;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Frames;

/** The page of open data. */
@RestController
class DataController {

    private final Feeds feeds;
    private final Calendars calendars;
    private final Committees committees;
    private final DataLicence licence;
    private final Frames frames;

    DataController(Feeds feeds, Calendars calendars, Committees committees, DataLicence licence, Frames frames) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.committees = committees;
        this.licence = licence;
        this.frames = frames;
    }

    @GetMapping("/daten")
    DataPage data() {
        var frame = frames.current();
        var workshops =
                committees.workshops().stream().map(CommitteeEntry::committee).toList();
        var calendar = calendars.all();
        var feed = feeds.all(calendar.beginning());
        var feedFiles = files("/feed.atom", Feeds.title(frame), workshops, frame, Feeds::title);
        var calendarFiles = files("/kalender.ics", Calendars.title(frame), workshops, frame, Calendars::title);
        var dated = calendar.dated().size();
        return new DataPage(
                List.of(
                        new DataSet("calendar", Calendar.MEDIA_TYPE, day(calendar.updated()), dated, calendarFiles),
                        new DataSet(
                                "feed",
                                Feed.MEDIA_TYPE,
                                day(feed.updated()),
                                feed.happenings().size(),
                                feedFiles)),
                licence,
                calendar.meetings().size() - dated);
    }

    private static List<DataSet.File> files(
            String file,
            String title,
            List<Committee> workshops,
            Frame frame,
            BiFunction<Frame, Committee, String> titles) {
        var ofWorkshops = workshops.stream()
                .map(workshop ->
                        new DataSet.File("/werkstaetten/" + workshop.number() + file, titles.apply(frame, workshop)));
        return Stream.concat(Stream.of(new DataSet.File(file, title)), ofWorkshops)
                .toList();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of("Europe/Berlin"));
    }
}
