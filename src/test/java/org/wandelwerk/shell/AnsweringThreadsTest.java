package org.wandelwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks first is answered first, and nobody's slow line keeps others waiting for long. */
class AnsweringThreadsTest {

    private static final int FEW = 2;
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final AnsweringThreads threads = new AnsweringThreads(FEW, PATIENCE, () -> 0.1);
    private final CountDownLatch slow = new CountDownLatch(1);

    @AfterEach
    void end() {
        slow.countDown();
        threads.close();
    }

    @Test
    void requestsAreAnsweredInTheirOrder() {
        var one = new AnsweringThreads(1, Duration.ofMinutes(1), () -> 0.1);
        var answered = new ConcurrentLinkedQueue<Integer>();
        IntStream.range(0, 100).forEach(number -> one.execute(() -> answered.add(number)));
        await().until(() -> answered.size() == 100);
        assertThat(List.copyOf(answered)).isSorted();
        one.close();
    }

    @Test
    void howLongARequestWaitedForItsTurnIsKnownWhileItIsAnswered() {
        var one = new AnsweringThreads(1, Duration.ofMinutes(1), () -> 0.1);
        var waited = new ConcurrentLinkedQueue<Duration>();
        var busy = Duration.ofMillis(100);
        one.execute(() -> {
            waited.add(AnsweringThreads.waited());
            LockSupport.parkNanos(busy.toNanos());
        });
        one.execute(() -> waited.add(AnsweringThreads.waited()));
        await().until(() -> waited.size() == 2);
        assertThat(waited.remove()).isLessThan(busy);
        assertThat(waited.remove()).isGreaterThan(busy.dividedBy(2));
        assertThat(AnsweringThreads.waited()).isZero();
        one.close();
    }

    @Test
    void manyShortRequestsNeedNoMoreThreads() {
        var answered = new ConcurrentLinkedQueue<Integer>();
        IntStream.range(0, 10_000).forEach(number -> threads.execute(() -> answered.add(number)));
        await().until(() -> answered.size() == 10_000);
        assertThat(threads.size()).isEqualTo(FEW);
    }

    @Test
    void whoWaitsBehindSlowOnesGetsAThreadOfTheirOwnAndItIsGivenBack() {
        IntStream.range(0, 5).forEach(_ -> threads.execute(this::waitLong));
        var answered = new CountDownLatch(1);
        threads.execute(answered::countDown);

        await().until(() -> answered.getCount() == 0);
        assertThat(threads.size()).isGreaterThan(FEW);

        slow.countDown();
        await().atMost(Duration.ofSeconds(20)).until(() -> threads.size() == FEW);
    }

    @Test
    void whoStepsAsideLeavesTheirPlaceToOthersAtOnceAndTakesItBack() {
        var patient = new AnsweringThreads(FEW, Duration.ofMinutes(1), () -> 1.0);
        IntStream.range(0, 5)
                .forEach(_ -> patient.execute(() -> patient.aside(() -> {
                    waitLong();
                    return true;
                })));
        var answered = new CountDownLatch(1);
        patient.execute(answered::countDown);

        await().until(() -> answered.getCount() == 0);

        slow.countDown();
        await().atMost(Duration.ofSeconds(20)).until(() -> patient.size() == FEW);
        patient.close();
    }

    @Test
    void moreThreadsAreNoHelpWhileTheProcessorsAreBusy() {
        var busy = new AnsweringThreads(FEW, PATIENCE, () -> 1.0);
        var answered = new ConcurrentLinkedQueue<Integer>();
        IntStream.range(0, 100)
                .forEach(number -> busy.execute(() -> {
                    LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
                    answered.add(number);
                }));
        await().until(() -> answered.size() == 100);
        assertThat(busy.size()).isEqualTo(FEW);
        busy.close();
    }

    private void waitLong() {
        while (slow.getCount() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }
}
