package org.wandelwerk.portal.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeKind;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.Meetings;

/** A house in which a council will meet, and which renamed that council. */
@House
@TestPropertySource(properties = "spring.application.name=coming-meetings")
class ComingMeetingsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Committees committees;

    @Autowired
    private Meetings meetings;

    private Site site() {
        return new Site(port);
    }

    @BeforeEach
    void announce() {
        var council = ACommittee.of(CommitteeKind.COUNCIL, "Beirat").build();
        var workshop = ACommittee.workshop(7, "Wasser").build();
        Acting.as(HouseActors.IMPORT, () -> {
            committees.takeOver(workshop);
            meetings.takeOver(AMeeting.of("own", MeetingKind.WORKSHOP)
                    .with(workshop.id())
                    .on("2023-05-04")
                    .build());
            meetings.takeOver(announced(AMeeting.of("soon", MeetingKind.WORKSHOP)
                    .with(workshop.id())
                    .on("2999-03-01")
                    .build()));
            committees.takeOver(council);
            committees.takeOver(under("landesbeirat", council));
            meetings.takeOver(AMeeting.of("past", MeetingKind.WORKSHOP)
                    .with(council.id())
                    .on("2024-10-21")
                    .typedHere()
                    .build());
            meetings.takeOver(announced(AMeeting.of("later", MeetingKind.WORKSHOP)
                    .with(council.id())
                    .on("2999-02-01")
                    .build()));
            return meetings.takeOver(announced(AMeeting.of("next", MeetingKind.WORKSHOP)
                    .with(council.id())
                    .on("2999-01-01")
                    .build()));
        });
    }

    private static Committee under(String slug, Committee council) {
        return new Committee(
                council.id(),
                council.kind(),
                council.number(),
                slug,
                council.names(),
                council.goal(),
                council.topics(),
                council.sources(),
                council.origin());
    }

    /** Nothing has come of it yet. */
    private static Meeting announced(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.slug(),
                meeting.kind(),
                meeting.title(),
                meeting.bodies(),
                meeting.date(),
                meeting.place(),
                null,
                null,
                null,
                meeting.sources(),
                meeting.origin());
    }

    @Test
    void whatWasEnteredHereLacksItsPapersForAnotherReasonThanWhatWasTakenOver() {
        var papers = site().get("/sitzungen/sitzung-past").page().select(".gaps li:contains(Tagesordnung)");
        assertThat(papers.text()).contains("in diesem Haus eingetragen").doesNotContain("überliefert", "Quelle");
    }

    @Test
    void theNextMeetingStandsFirst() {
        var page = site().get("/sitzungen").page();
        assertThat(page.select(".year__head").eachText()).containsExactly("Demnächst", "2024", "2023");
        assertThat(page.select(".sitting time").eachAttr("datetime"))
                .containsExactly("2999-01-01", "2999-02-01", "2999-03-01", "2024-10-21", "2023-05-04");
        assertThat(page.select(".sitting").getFirst().text()).doesNotContain("Ergebnis nicht überliefert");
    }

    @Test
    void whatIsStillToComeHasNoOutcomeYet() {
        var page = site().get("/sitzungen/sitzung-next").page();
        assertThat(page.select("main").text()).contains("Die Sitzung steht noch bevor.");
        assertThat(page.select("main").text()).doesNotContain("Keine Quelle nennt ein Ergebnis");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/sitzungen/sitzung-past");
        assertThat(page.select("main a[rel=next]").attr("href")).isEqualTo("/sitzungen/sitzung-later");
    }

    @Test
    void aFormerAddressOfABodyLeadsOn() {
        var answer = site().get("/gremien/beirat");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/gremien/landesbeirat");
        var page = site().get("/gremien/landesbeirat").page();
        assertThat(page.select(".hero__kicker").text()).isEqualTo("Beirat");
        assertThat(page.select(".sitting")).hasSize(3);
        assertThat(page.select(".key-figures").text()).doesNotContain("ohne bekannte Sitzung");
    }

    @Test
    void theStartPageAnnouncesItAndLeadsToAllMeetings() {
        var page = site().get("/").page();
        assertThat(page.select(".meeting h3 a").attr("href")).isEqualTo("/sitzungen/sitzung-next");
        assertThat(page.select("main a[href=/sitzungen]").text()).isEqualTo("Alle Sitzungen");
    }

    @Test
    void aWorkshopShowsItsNextMeetingAndItsLastOneBesideIt() {
        var page = site().get("/werkstaetten/7").page();
        assertThat(page.select(".kicker").text()).doesNotContain("Keine nächste Sitzung");
        assertThat(page.select(".meeting__which").eachText())
                .containsExactly("Nächste Sitzung", "Letzte eigene Sitzung");
        assertThat(page.select(".meeting time").eachAttr("datetime")).containsExactly("2999-03-01", "2023-05-04");
    }
}
