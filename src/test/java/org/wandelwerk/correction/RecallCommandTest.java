package org.wandelwerk.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Projects;
import org.wandelwerk.shell.CapturesOutput;

@CorrectionHouse
@CapturesOutput
class RecallCommandTest {

    @Autowired
    private RecallCommand recall;

    @Autowired
    private RepublishCommand republish;

    @Autowired
    private Projects projects;

    @Autowired
    private DSLContext sql;

    private String project(String id) {
        Acting.as(
                HouseActors.IMPORT, () -> projects.takeOver(AProject.withId(id).build()));
        return "/projekte/" + PublicKey.ofProject(AProject.id(id).value());
    }

    @Test
    void theOperatorTakesAPageAwayAndBringsItBack(CapturedOutput output) {
        var address = project("operator");
        assertThat(recall.run(List.of("https://example.org/en" + address, "--reason", "Falscher Betrag.")))
                .isZero();
        assertThat(output.getOut())
                .contains(address + " is not public any more since")
                .contains("Falscher Betrag.");
        assertThat(recall.run(List.of(address, "--reason", "Noch einmal."))).isEqualTo(1);
        assertThat(output.getErr()).contains("This is not public, so it cannot be withdrawn. Nothing was changed.");
        assertThat(republish.run(List.of(address))).isZero();
        assertThat(output.getOut()).contains(address + " is public again");
        assertThat(republish.run(List.of(address))).isEqualTo(1);
    }

    @Test
    void theHouseItselfActs() {
        var address = project("acting");
        recall.run(List.of(address, "--reason", "Grund", "--corrected"));
        assertThat(sql.fetch("select distinct actor_name from history.changes where table_name = 'correction.recalls'")
                        .getValues(0))
                .isEqualTo(List.of(HouseActors.SYSTEM.name()));
    }

    @Test
    void whoGivesNoAddressOrNoReasonIsToldTheWords(CapturedOutput output) {
        assertThat(recall.run(List.of())).isEqualTo(2);
        assertThat(recall.run(List.of("/projekte", "--reason", "a"))).isEqualTo(2);
        assertThat(republish.run(List.of())).isEqualTo(2);
        assertThat(republish.run(List.of("/akteure/a", "/akteure/b"))).isEqualTo(2);
        assertThat(output.getErr())
                .contains("Usage: wandelwerk recall ADDRESS --reason")
                .contains("Usage: wandelwerk republish ADDRESS")
                .contains("ADDRESS is the address of a project");
    }

    @Test
    void whatDoesNotExistOrHasAnEmptyReasonIsRefused(CapturedOutput output) {
        assertThat(recall.run(List.of("/akteure/gibt-es-nicht", "--reason", "a")))
                .isEqualTo(1);
        assertThat(recall.run(List.of(project("blank"), "--reason", " "))).isEqualTo(1);
        assertThat(output.getErr())
                .contains("There is no /akteure/gibt-es-nicht here.")
                .contains("only with a reason")
                .doesNotContainPattern("(?m)^([\\w.]+Exception|\\s+at )");
    }

    @Test
    void ofTwoRecallsAtOnceOneWins() throws Exception {
        var address = project("race");
        for (int round = 0; round < 10; round++) {
            assertThat(both(() -> recall.run(List.of(address, "--reason", "Grund"))))
                    .containsExactlyInAnyOrder(0, 1);
            assertThat(both(() -> republish.run(List.of(address)))).containsExactlyInAnyOrder(0, 1);
        }
        assertThat(sql.fetchCount(
                        DSL.table("correction.recalls"),
                        DSL.field("subject_id").eq(AProject.id("race").value())))
                .isEqualTo(10);
    }

    @Test
    void aProjectThatIsTakenOverWhileItIsRecalledIsNeverListed() throws Exception {
        var address = project("changing");
        for (int round = 0; round < 10; round++) {
            var titled = AProject.withId("changing").titled("Runde " + round).build();
            var meeting = new CyclicBarrier(2);
            try (var pool = Executors.newFixedThreadPool(2)) {
                var change = pool.submit(() -> {
                    meeting.await();
                    return Acting.as(HouseActors.IMPORT, () -> projects.takeOver(titled));
                });
                var end = pool.submit(() -> {
                    meeting.await();
                    return recall.run(List.of(address, "--reason", "Grund"));
                });
                change.get();
                assertThat(end.get()).isZero();
            }
            assertThat(listings("changing", "Runde " + round)).isZero();
            republish.run(List.of(address));
            assertThat(listings("changing", "Runde " + round)).isEqualTo(1);
        }
    }

    private int listings(String id, String title) {
        return sql.fetchCount(
                DSL.table("project.listings"),
                DSL.field("project_id").eq(AProject.id(id).value()),
                DSL.field("title").eq(title));
    }

    private static List<Integer> both(Callable<Integer> work) throws Exception {
        var meeting = new CyclicBarrier(2);
        Callable<Integer> together = () -> {
            meeting.await();
            return work.call();
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(together);
            var other = pool.submit(together);
            return List.of(one.get(), other.get());
        }
    }
}
