package org.wandelwerk.opendata.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendars. */
@RestController
class CalendarController {

    private final Calendars calendars;
    private final Workshops workshops;

    CalendarController(Calendars calendars, Workshops workshops) {
        this.calendars = calendars;
        this.workshops = workshops;
    }

    @GetMapping("/kalender.ics")
    ResponseEntity<byte[]> all() {
        return Download.of(Calendar.MEDIA_TYPE, calendars.all().text());
    }

    @GetMapping("/werkstaetten/{number}/kalender.ics")
    ResponseEntity<byte[]> workshop(@PathVariable String number) {
        return Download.of(
                Calendar.MEDIA_TYPE, calendars.of(workshops.called(number)).text());
    }

    @GetMapping("/sitzungen/{slug}.ics")
    ResponseEntity<byte[]> meeting(@PathVariable String slug) {
        return Download.of(Calendar.MEDIA_TYPE, calendars.of(slug).text());
    }
}
