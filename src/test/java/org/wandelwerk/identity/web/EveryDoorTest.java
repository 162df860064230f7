package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.wandelwerk.identity.access.Doors;
import org.wandelwerk.identity.access.Knocking;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.kernel.PublicKey;

/**
 * Each method of the house that asks for a right refuses whoever holds none, also where another one stands before it on
 * every page: a question that is dropped is missed here, and a page that forgets to ask is missed by its cells.
 */
@MatrixHouse
class EveryDoorTest {

    /**
     * Of no bean of the house, so that MoverTest asks them without a database; and of a draft, a seat or a file that is
     * there, whose cells in the matrix ask them.
     */
    private static final Set<String> ASKED_ELSEWHERE = Set.of(
            "DraftDesk.fresh",
            "FileSharing.require",
            "Publishing.requireSecond",
            "Mover.requireOffice",
            "Mover.requireOne",
            "Mover.requireReading",
            "SeatPlaces.requireEditing",
            "SeatPlaces.requireLinking");

    /** What texts say, such as the kind of a record. */
    private static final String A_WORD = "meldungen";

    @Autowired
    private ApplicationContext house;

    @Autowired
    private DSLContext sql;

    @Test
    void whoHoldsNothingIsRefusedAtEveryDoor() {
        var project = PublicKey.read(
                        String.valueOf(sql.fetchValue("select key from project.projects order by key limit 1")))
                .orElseThrow();
        var knocking = new Knocking(
                house,
                Map.of(PublicKey.class, project, Matter.class, Matter.ofHouse("something"), String.class, A_WORD));
        var open = Doors.all();
        assertThat(open).hasSizeGreaterThan(90);

        // the log is set up anew whenever another house is opened beside this one
        for (int tries = 0; tries < 3 && !ASKED_ELSEWHERE.containsAll(open); tries++) {
            try (var doors = Doors.watch()) {
                knocking.at(open);
                open.removeAll(doors.refused());
            }
        }
        assertThat(open)
                .as("methods whose question for a right nobody would miss")
                .isSubsetOf(ASKED_ELSEWHERE);
    }
}
