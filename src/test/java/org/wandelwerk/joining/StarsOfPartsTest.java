package org.wandelwerk.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.FindingOrder;
import org.wandelwerk.appraisal.FindingVerdict;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.appraisal.StepFinding;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.moving.MoveOrder;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.programme.OtherRegions;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Standpoint;

/** Where a body gives stars, each part of a project gets its own. */
@Import(OtherRegions.class)
class StarsOfPartsTest extends HouseWithJoinings {

    private static final String STARS = "criterion:STARS";

    @Autowired
    private OtherRegions regions;

    @Autowired
    private Moving moving;

    @Autowired
    private Appraisals appraisals;

    private PublicKey whole = new PublicKey("P-0000-000");

    @BeforeEach
    void aProjectBeforeTheSecondStar() {
        regions.release("rheinisches-revier");
        var project = AProject.withId("starred").build().project();
        whole = project.key();
        as(office, () -> moving.enter(project, "rheinisches-revier", ""));
        for (var outcome : List.of("complete", "recommended", "good-idea")) {
            Settled.all(appraisals, moves, whole);
            move(whole, outcome);
        }
    }

    private Standpoint at(PublicKey key) {
        return moves.find(key).orElseThrow();
    }

    private void move(PublicKey key, String outcome) {
        var after = at(key).last().number();
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        as(office, () -> moving.move(key, new MoveOrder(after, outcome, today, MoveRemark.NONE)));
    }

    private void give(PublicKey key, int stars) {
        var after = at(key).last().number();
        as(
                office,
                () -> appraisals.enter(
                        key,
                        new FindingOrder(
                                after, STARS, null, FindingVerdict.SCORED, "", "", stars, "", null, List.of())));
    }

    private List<Integer> stars(PublicKey key) {
        return Acting.as(office, () -> appraisals.of(at(key))).findings().values().stream()
                .map(StepFinding::value)
                .toList();
    }

    @Test
    void partsBeginWithoutTheStarsOfTheWholeAndGoOnByTheirOwn() {
        give(whole, 2);
        as(office, () -> splittings.split(whole, order(at(whole).last().number(), "Halle", "Labor")));
        var parts = Acting.as(office, () -> splittings.of(whole)).getFirst().parts();
        var hall = parts.getFirst().key();
        var laboratory = parts.getLast().key();
        assertThat(stars(hall)).isEmpty();
        assertThatThrownBy(() -> move(hall, "viable")).isInstanceOf(Refused.class);

        give(hall, 3);
        give(laboratory, 1);
        move(hall, "viable");

        assertThat(at(hall).dossier().position().step()).isEqualTo("third-star");
        assertThatThrownBy(() -> move(laboratory, "viable")).isInstanceOf(Refused.class);
        assertThat(stars(laboratory)).containsExactly(1);
        assertThat(stars(whole)).containsExactly(2);
        move(whole, "viable");
        assertThat(at(whole).dossier().position().step()).isEqualTo("third-star");
    }
}
