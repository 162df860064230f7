package org.wandelwerk.portal.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.programme.OtherRegions;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/** Everybody reads since when a project is where it is, whose turn it is and until when. */
@House
@Import(OtherRegions.class)
@DirtiesContext // because its project and its procedure stay in the database
class PublicTurnTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @LocalServerPort
    private int port;

    @Autowired
    private OtherRegions regions;

    @Autowired
    private Moving moving;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    private final AProject project = AProject.withId("turn");

    @BeforeEach
    void aPublicProjectWasHandedInHere() {
        regions.release("short");
        var built = project.build().project();
        if (moves.find(built.key()).isEmpty()) {
            Acting.as(HouseActors.SYSTEM, () -> {
                moving.enter(built, "short", "projektsteckbrief/1");
                succession.show(built.id());
                return built;
            });
        }
    }

    private String way(String language) {
        return new Site(port)
                .get(language + "/projekte/" + project.build().project().key())
                .page()
                .select("section[aria-labelledby=path] dl")
                .text();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN).format(day);
    }

    @Test
    void sinceWhenWhoseTurnAndUntilWhenStandOnThePublicPage() {
        assertThat(way(""))
                .contains("Seit " + day(TODAY), "An der Reihe: Projektträger")
                .doesNotContain("Bis");

        var key = project.build().project().key();
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key, new MoveOrder(1, "complete", TODAY, MoveRemark.NONE)));

        assertThat(way(""))
                .contains("Seit " + day(TODAY), "An der Reihe: Geschäftsstelle", "Bis " + day(TODAY.plusDays(90)));
        assertThat(way("/en")).contains("Since", "Whose turn it is: agency office", "Until");
    }
}
