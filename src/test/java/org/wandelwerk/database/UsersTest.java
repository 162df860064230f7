package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes to one server and goes from it. */
class UsersTest {

    @TempDir
    private Path folder;

    @Test
    void aLongStartOfOneServerKeepsNoOtherOneWaiting() throws Exception {
        var house = folder.resolve("house.lock");
        var copy = folder.resolve("copy.lock");
        var copies = new CountDownLatch(1);
        var isDone = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Users.enter(house, isAlone -> isAlone);
            var check = threads.submit(() -> Users.enter(copy, _ -> {
                copies.countDown();
                return isDone.await(1, TimeUnit.MINUTES);
            }));
            copies.await();

            var revived = threads.submit(() -> Users.among(house, _ -> "revived"));

            assertThat(revived.get(10, TimeUnit.SECONDS)).isEqualTo("revived");
            isDone.countDown();
            assertThat(check.get()).isTrue();
            Users.leave(copy, UsersTest::nothing);
            Users.leave(house, UsersTest::nothing);
        }
    }

    @Test
    void theLastOneOutStopsTheServer() throws IOException, InterruptedException {
        var house = folder.resolve("house.lock");
        var stops = new CountDownLatch(1);
        boolean wasFirstAlone = Users.enter(house, isAlone -> isAlone);
        boolean wasSecondAlone = Users.enter(house, isAlone -> isAlone);
        assertThat(wasFirstAlone).isTrue();
        assertThat(wasSecondAlone).isFalse();

        Users.leave(house, stops::countDown);
        assertThat(stops.getCount()).isOne();
        Users.leave(house, stops::countDown);
        assertThat(stops.getCount()).isZero();
    }

    private static void nothing() {}
}
