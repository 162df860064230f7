package org.wandelwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.organisation.AnOrganisation;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.Projects;

/** Where a page stops, it does not give the number at which it stops for the whole. */
@House
@DirtiesContext // because its projects stay in the database
class CappedCountsTest {

    private static final String DAY = "2024-05-06";

    private final Committee workshop = ACommittee.workshop(7, "Wasser").build();
    private final Organisation promoter = AnOrganisation.named("Wasserverband").build();

    @LocalServerPort
    private int port;

    @Autowired
    private Committees committees;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Projects projects;

    /** Projects of the workshop, of the promoter and of the meeting. */
    private void put(int from, int to) {
        IntStream.range(from, to)
                .mapToObj(number -> AProject.withId("wasser" + number)
                        .of(workshop.id())
                        .by(promoter.id())
                        .decided(DecisionOutcome.RECOMMENDED, DAY, workshop.id())
                        .build())
                .forEach(project -> Acting.as(HouseActors.IMPORT, () -> projects.takeOver(project)));
    }

    private String page(String address) {
        var answer = new Site(port).get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().text();
    }

    @Test
    void aPageThatStopsSaysThatThereIsMore() {
        Acting.as(HouseActors.IMPORT, () -> {
            committees.takeOver(workshop);
            organisations.takeOver(promoter);
            return meetings.takeOver(AMeeting.of("wasser", MeetingKind.WORKSHOP)
                    .with(workshop.id())
                    .on(DAY)
                    .build());
        });
        put(0, 100);
        assertThat(page("/akteure/wasserverband")).doesNotContain("Es sind mehr als");
        assertThat(page("/sitzungen/sitzung-wasser")).contains("im Register stehen 100.");
        put(100, 200);
        assertThat(page("/akteure/wasserverband"))
                .contains("Es sind mehr als 100 Projekte. Hier stehen die 100, über die zuletzt entschieden wurde.");
        assertThat(page("/sitzungen/sitzung-wasser"))
                .contains("Die Quelle zählt 5 Projekte, im Register stehen mehr als 100 davon; hier sind es 100.");
        assertThat(page("/en/sitzungen/sitzung-wasser")).contains("this record has over 100 of them; 100 stand here.");
        assertThat(page("/werkstaetten/7")).contains("200 Projekte", "Alle 200 Projekte");
        put(200, 201);
        assertThat(page("/werkstaetten/7"))
                .contains("mehr als 200 Projekte", "Alle Projekte")
                .doesNotContain("Alle 200");
        assertThat(page("/en/werkstaetten/7")).contains("over 200 projects", "All projects");
    }
}
