package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class CalendarControllerTest {

    private static final String MEETING = "/sitzungen/werkstattuebergreifend-2024-11-20.ics";

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    private static net.fortuna.ical4j.model.Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<VEvent> events(String address) {
        return read(site().get(address).body()).getComponents(VEvent.VEVENT);
    }

    private static String said(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kalender.ics", "/en/kalender.ics", "/werkstaetten/2/kalender.ics", "/en" + MEETING})
    void aCalendarIsValidAndSaysThatItIsADemonstration(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        var faults = read(answer.body()).validate(true);
        assertThat(faults.getEntries()).isEmpty();
        var notice = address.startsWith("/en") ? "Demonstration\\, no real" : "Vorführung\\, keine echten";
        assertThat(answer.body().replace("\r\n ", "")).contains(notice);
    }

    @Test
    void everyMeetingTakesItsDay() {
        var events = events("/kalender.ics");
        assertThat(events).isNotEmpty();
        assertThat(events).allSatisfy(event -> {
            assertThat(said(event, "DTSTART")).matches("\\d{8}");
            assertThat(said(event, "DTEND")).matches("\\d{8}").isGreaterThan(said(event, "DTSTART"));
            assertThat(said(event, "SEQUENCE")).isEqualTo("0");
            assertThat(said(event, "URL")).contains("/sitzungen/");
        });
        assertThat(events.stream().map(event -> said(event, "UID"))).doesNotHaveDuplicates();
    }

    @Test
    void aMeetingHasACalendarOfItsOwnWithTheSameEvent() {
        var alone = events(MEETING);
        assertThat(alone).hasSize(1);
        assertThat(said(alone.getFirst(), "DTSTART")).isEqualTo("20241120");
        assertThat(events("/werkstaetten/2/kalender.ics").stream().map(event -> said(event, "UID")))
                .contains(said(alone.getFirst(), "UID"));
    }

    @Test
    void thePageOfAMeetingLeadsToTheCalendarInItsLanguage() {
        for (var language : List.of("", "/en")) {
            var page = site().get(language + MEETING.replace(".ics", "")).page();
            assertThat(page.select("main a.button[href$=.ics]").eachAttr("href"))
                    .containsExactly(language + MEETING);
        }
    }

    @Test
    void howManyMeetingsAreMissingIsSaid() {
        assertThat(site().get("/kalender.ics").body().replace("\r\n ", ""))
                .contains("ihr Tag ist nicht überliefert oder nicht öffentlich", "höchstens die 1.000 neuesten");
    }

    @Test
    void noLineIsLongerThan75Bytes() {
        assertThat(site().get("/kalender.ics").body().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/werkstaetten/99/kalender.ics",
                "/werkstaetten/-1/kalender.ics",
                "/sitzungen/gibtsnicht.ics",
                "/sitzungen/.ics"
            })
    void whatIsUnknownHasNoCalendar(String address) {
        assertThat(site().get(address).status()).isEqualTo(404);
    }

    @Test
    void aCalendarNeedsFewStatements() {
        assertThat(statements.during(() -> site().get("/kalender.ics"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.during(() -> site().get("/werkstaetten/2/kalender.ics")))
                .hasSizeLessThanOrEqualTo(8);
    }
}
