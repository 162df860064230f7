package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Future.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.House;
import org.wandelwerk.appraisal.Appraisals;
import org.wandelwerk.appraisal.Settled;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectMoves;

/** Of two decisions on a project that are entered in the same moment one stands. */
@House
class ExtractsAtOnceTest {

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private ProjectMoves stands;

    @Autowired
    private Moving moving;

    @Autowired
    private Extracts extracts;

    @Autowired
    private Committees committees;

    private PublicKey beforeTheWorkshop() {
        var workshop = ACommittee.workshop(141, "Werkstatt 141").build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        var project = AProject.withId(UUID.randomUUID().toString())
                .of(workshop.id())
                .build()
                .project();
        Acting.as(HouseActors.SYSTEM, () -> moving.enter(project, "lausitz-brandenburg", ""));
        move(project.key(), "complete", 1, null);
        Settled.all(appraisals, stands, project.key());
        move(project.key(), "ready", 2, null);
        Settled.all(appraisals, stands, project.key());
        return project.key();
    }

    private int move(PublicKey key, String outcome, int after, @Nullable String reason) {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var order = new MoveOrder(after, outcome, today, new MoveRemark(reason, null, null, null, null));
        return Acting.as(HouseActors.SYSTEM, () -> moving.move(key, order));
    }

    @RepeatedTest(6)
    void oneOfTwoStands() {
        var key = beforeTheWorkshop();
        var begin = new CountDownLatch(1);
        List<Future<Integer>> done;
        try (var threads = Executors.newFixedThreadPool(2)) {
            done = List.<Callable<Integer>>of(
                            () -> move(key, "recommended", 3, null), () -> move(key, "not-pursued", 3, "nein"))
                    .stream()
                    .map(one -> threads.submit(() -> {
                        begin.await();
                        return one.call();
                    }))
                    .toList();
            begin.countDown();
        }
        assertThat(done).extracting(Future::state).containsExactlyInAnyOrder(State.SUCCESS, State.FAILED);
        assertThat(done)
                .filteredOn(one -> one.state() == State.FAILED)
                .allSatisfy(one -> assertThat(one.exceptionNow()).isInstanceOfAny(Refused.class, Stale.class));
        var stand = Acting.as(HouseActors.SYSTEM, () -> moving.stand(key));
        var known = Acting.as(HouseActors.SYSTEM, () -> extracts.of(stand));
        assertThat(known.isHeld()).isEqualTo(stand.standpoint().last().number() == 3);
    }
}
