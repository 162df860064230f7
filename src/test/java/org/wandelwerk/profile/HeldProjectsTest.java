package org.wandelwerk.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.ProjectId;

/** Whoever moves a project holds it, then its profile; so does whoever hands in, takes back or answers. */
class HeldProjectsTest extends HouseWithProfiles {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ProjectId id;

    @BeforeEach
    void aProfileThatWasGivenBack() {
        id = idea();
        handIn(id, key(), 6);
        as(() -> sql.transactionResult(
                all -> all.dsl().execute("update profile.profiles set state = 'RETURNED' where id = ?", id.value())));
        save(id, 6, "title", "Dorfladen mit Saal");
    }

    @Test
    void whoeverHandsInWaitsForTheProjectBeforeTheProfile() throws Exception {
        assertThat(whileItsProjectIsMoved(() -> handIn(id, key(), 7).number())).isEqualTo(2);
    }

    @Test
    void whoeverTakesBackWaitsForTheProjectBeforeTheProfile() throws Exception {
        assertThat(whileItsProjectIsMoved(() -> as(() -> handIns.withdraw(id)).state()))
                .isEqualTo(ProfileState.WITHDRAWN);
    }

    /** The profile can be locked by whoever holds the project, though the other work waits by then. */
    private <T> T whileItsProjectIsMoved(Callable<T> work) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<T> other = as(() -> sql.transactionResult(all -> {
                var _ = moves.held(PublicKey.ofProject(id.value())).orElseThrow();
                var begun = thread.submit(work);
                untilSomebodyWaits(all.dsl());
                assertThatCode(() -> all.dsl()
                                .execute("select 1 from profile.profiles where id = ? for update nowait", id.value()))
                        .doesNotThrowAnyException();
                return begun;
            }));
            return other.get();
        }
    }

    private static void untilSomebodyWaits(DSLContext inside) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!waits(inside)) {
            assertThat(Instant.now()).as("somebody waits").isBefore(end);
            Thread.sleep(20);
        }
    }

    private static boolean waits(DSLContext inside) {
        return inside.fetchExists(inside.selectFrom(
                "pg_locks l where not l.granted" + " and pg_backend_pid() = any(pg_blocking_pids(l.pid))"));
    }
}
