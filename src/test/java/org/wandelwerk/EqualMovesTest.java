package org.wandelwerk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.project.AProject;

/** A hundred equal requests at once, on the forms that lead a project on or seat people, do it once. */
@MailHouse
@Isolated
class EqualMovesTest {

    private static final int WORKSHOP = 79;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Moving moving;

    @Autowired
    private DSLContext sql;

    private Desk desk;
    private OneOfMany one;

    @BeforeEach
    void anAdministratorAtADesk() {
        one = new OneOfMany(sql);
        desk = desks.of(new Site(port), "Ada Alleskann", "administrator");
    }

    @Test
    void aMoveOfAProject() {
        var project = AProject.withId(UUID.randomUUID().toString()).build().project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg"));
        var address = "/schreibtisch/projekte/" + project.key().value() + "/schritt";
        var form = Form.in(desk.get(address + "?weg=complete").page(), address);
        var before = one.count("project.moves");

        var answers = OneOfMany.atOnce(() -> desk.send(form)).stream()
                .collect(groupingBy(Site.Answer::status, counting()));

        assertThat(answers).containsOnlyKeys(303, 412).containsEntry(303, 1L);
        assertThat(one.count("project.moves")).isEqualTo(before + 1);
    }

    @Test
    void thePeopleOfASeat() {
        members.seat(WORKSHOP, 0);
        var organisation = "Sitzverein " + UUID.randomUUID();
        members.leaveEmpty(WORKSHOP, organisation);
        var seat = sql.fetchValue(
                "select seats.id from committee.seats join organisation.names on names.organisation_id ="
                        + " seats.organisation_id where names.name = ?",
                organisation);
        var page = "/schreibtisch/sitze/" + seat + "/personen";
        var form = Form.in(desk.get(page).page(), page)
                .with("part", List.of("DELEGATE", "SUBSTITUTE"))
                .with("name", List.of("Delia Gierte", ""))
                .with("mail", List.of("", ""));
        var before = one.count("committee.delegates");

        assertThat(OneOfMany.atOnce(() -> desk.send(form)))
                .allMatch(answer -> List.of(303, 412).contains(answer.status()))
                .anyMatch(answer -> answer.status() == 303);
        assertThat(one.count("committee.delegates")).isEqualTo(before + 1);
    }
}
