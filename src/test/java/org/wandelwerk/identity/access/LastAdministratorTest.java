package org.wandelwerk.identity.access;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;

/** Whatever happens at once, a role is given once, and one administrator who can come in stays. */
class LastAdministratorTest extends HouseWithGrants {

    @Test
    void aHundredEqualRequestsAtOnceMakeOneGrant() throws InterruptedException, ExecutionException {
        var key = key();
        var wish = wish(guest, "bank", Scope.ALL);
        var ids = atOnce(100, () -> Acting.as(admin, () -> grants.give(wish, key)));
        assertThat(ids.stream().collect(toSet())).hasSize(1);
        assertThat(stored(guest)).isEqualTo(1);
    }

    @Test
    void ofTwoAdministratorsWhoEndEachOtherAtOnceOneStays() throws InterruptedException, ExecutionException {
        endAllAdministratorsBut(admin);
        begin(guest, "administrator", Scope.ALL);
        new Cast(sql).letIn(admin.id());
        new Cast(sql).letIn(guest.id());
        var first = now(admin).held().getFirst().grant().id();
        var second = now(guest).held().getFirst().grant().id();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> ends(admin, second));
            var other = threads.submit(() -> ends(guest, first));
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
        }
        var left = now(admin).held().isEmpty() ? guest : admin;
        isRefused(
                () -> Cast.as(
                        left,
                        () -> grants.end(now(left).held().getFirst().grant().id(), "x")),
                "access.grant.last");
        isRefused(() -> grants.requireAnotherAdministrator(left.id()), "access.grant.last");
        assertThatCode(() -> grants.requireAnotherAdministrator(office.id())).doesNotThrowAnyException();
    }

    @Test
    void whatNobodyGaveByHandEndsTheLastAdministratorNeither() {
        var origin = "provider:" + guest.id().value();
        var follows = wish(guest, "administrator", Scope.ALL);
        Cast.asHouse(() -> houseGrants.follow(origin, List.of(follows)));
        endAllAdministratorsBut(guest);
        Cast.asHouse(() -> houseGrants.follow(origin, List.of()));
        assertThat(now(guest).held()).hasSize(1);
        begin(office, "administrator", Scope.ALL);
        new Cast(sql).letIn(office.id());
        Cast.asHouse(() -> houseGrants.follow(origin, List.of()));
        assertThat(now(guest).held()).isEmpty();
    }

    @Test
    void whoNeverCameInIsNoOtherAdministrator() {
        endAllAdministratorsBut(admin);
        new Cast(sql).letIn(admin.id());
        begin(guest, "administrator", Scope.ALL);

        isRefused(
                () -> Cast.as(
                        admin,
                        () -> grants.end(now(admin).held().getFirst().grant().id(), "x")),
                "access.grant.last");

        new Cast(sql).letIn(guest.id());
        assertThat(ends(admin, now(admin).held().getFirst().grant().id())).isTrue();
    }

    private void endAllAdministratorsBut(Actor kept) {
        sql.transaction(transaction -> transaction
                .dsl()
                .execute(
                        "update identity.grants set ended_at = now(), ended_by = ?, end_reason = 'x'"
                                + " where role = 'administrator' and ended_at is null and person_id <> ?",
                        kept.id().value(),
                        kept.id().value()));
    }

    private boolean ends(Actor by, GrantId id) {
        return catchThrowable(() -> Cast.as(by, () -> grants.end(id, "x"))) == null;
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, times)
                    .mapToObj(_ -> threads.submit(work))
                    .toList();
            return sent.stream().map(LastAdministratorTest::get).toList();
        }
    }

    private static <T> T get(Future<T> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
