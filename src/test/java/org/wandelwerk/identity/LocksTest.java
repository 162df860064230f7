package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.kernel.Acting;

/** A house always keeps an administrator who can come in. */
@House
@Import(SomePeople.class)
@TestPropertySource(properties = "spring.application.name=house-of-two-administrators")
class LocksTest {

    @Autowired
    private Locks locks;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private People people;

    @Autowired
    private SomePeople some;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void nobodyAdministersTheHouse() {
        sql.transaction(all -> all.dsl()
                .execute(
                        "update identity.grants set ended_at = now(), ended_by = ?, end_reason = 'x'"
                                + " where role = 'administrator' and ended_at is null",
                        HouseActors.SYSTEM.id().value()));
    }

    private Person administrator() {
        var person = some.somebody();
        Acting.as(HouseActors.SYSTEM, () -> {
            grants.beginAdministrator(person.id(), "for a test");
            return person;
        });
        new Cast(sql).letIn(person.id());
        return person;
    }

    private Callable<Boolean> lock(Person acting, Person locked) {
        return () -> Acting.as(acting.actor(), () -> {
            locks.lock(locked.id(), "at once");
            return true;
        });
    }

    @Test
    void ofTwoAdministratorsWhoLockEachOtherAtOnceOneStaysAndLetsTheOtherIn() throws Exception {
        var one = administrator();
        var other = administrator();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = threads.invokeAll(List.of(lock(one, other), lock(other, one)));
            assertThat(both).extracting(Future::state).contains(Future.State.SUCCESS, Future.State.FAILED);
        }
        var locked = isLocked(one) ? one : other;
        var free = isLocked(one) ? other : one;
        assertThat(isLocked(free)).isFalse();

        Acting.as(free.actor(), () -> {
            locks.unlock(locked.id());
            return true;
        });

        assertThat(isLocked(locked)).isFalse();
    }

    @Test
    void theLastAdministratorWhoLeavesIsNeitherLockedNorSignedOut() {
        var last = administrator();
        var other = some.somebody();

        Acting.as(HouseActors.SYSTEM, () -> {
            assertThat(locks.signOutLeaver(last.id())).isFalse();
            assertThat(locks.lockLeaver(last.id(), AccountLock.LEFT)).isFalse();
            assertThat(locks.signOutLeaver(other.id())).isTrue();
            assertThat(locks.lockLeaver(other.id(), AccountLock.LEFT)).isTrue();
            return last;
        });

        assertThat(isLocked(last)).isFalse();
        assertThat(isLocked(other)).isTrue();
    }

    private boolean isLocked(Person person) {
        return people.find(person.id()).orElseThrow().isLocked();
    }
}
